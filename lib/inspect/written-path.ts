import { type Path, unknownKey } from '../json.ts';
import { memoizeByObject } from '../memoize-by-object.ts';
import { shapeOf } from '../parse/index.ts';
import { type Endpoint, type Provider, providers as registered } from '../providers/index.ts';

/**
 * Names that standards give to tokens and to what may hold one (RFC 6749, RFC 6750, RFC 9110, OpenID Connect Core), names that
 * many apps use for them, and those that rules speak of.
 */
const common = new Set(
  `access-control-allow-credentials access-control-allow-origin access_token actor_token age apikey assertion authorization
   cache-control client_assertion code cookie debug id_token id_token_hint jwt link location origin proxy-authorization
   redirect_uri redirect_url referer refresh_token retry-after return_to state subject_token token url x-access-token
   x-api-key x-auth-token x-cache`.split(/\s+/),
);

/** Beside the body: in the URL, a header, a cookie, or a form. */
const named = /^((?:request|response)\.(?:query|header|cookie)\.)(.+)$/s;

/** A path as it may be written down: a name that neither a standard nor a provider knows is data, and becomes `*`. */
export function writtenPath(path: Path, providers: readonly Provider[] = registered): Path {
  const [, place = '', name = ''] = named.exec(path) ?? [];
  return place === '' || isKnown(name, providers) ? path : place + unknownKey;
}

const isKnown = (name: string, providers: readonly Provider[]): boolean =>
  common.has(name) ||
  providers.some(
    ({ grammar, endpoints, isOwnName }) =>
      grammar.kindByName(name) !== null || isOwnName?.(name) === true || asked(endpoints).has(name),
  );

/** What the operations of an API may be asked with. */
const asked = memoizeByObject(
  (endpoints: readonly Endpoint[]): ReadonlySet<string> => new Set(endpoints.flatMap(namesOf)),
);

function namesOf({ request }: Endpoint): readonly string[] {
  const node = request && shapeOf(request).node;
  return node?.kind === 'object' ? [...node.fields.keys()] : [];
}
