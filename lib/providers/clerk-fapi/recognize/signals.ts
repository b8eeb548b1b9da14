import { type Content, header } from '../../../capture/index.ts';
import { isObject, memberArray, own } from '../../../json.ts';
import { type Head, signal } from '../../../recognize/index.ts';
import { isClerkToken } from '../../clerk/grammar.ts';
import { isConventionalHost, isNamedStandIn, isTelemetryHost, isVendorHost } from './hosts.ts';

const date = /^\d{4}-\d{2}-\d{2}$/;
const clerkId = /\/(?:sess|client|user|org|sia|sua|idn|eac)_[0-9A-Za-z]{27}(?:\/|$)/;

/** How much the request and its headers tell, the path aside. */
export function headScore(head: Head): number {
  return (
    hostScore(head) +
    queryScore(head) +
    (header(head.responseHeaders, 'clerk-db-jwt') === null ? 0 : signal.strong) +
    (header(head.requestHeaders, 'clerk-api-version') === null ? 0 : signal.medium) +
    (header(head.requestHeaders, 'clerk-proxy-url') === null ? 0 : signal.medium) +
    (isClerkToken(bearerOf(head)) ? signal.strong : 0) +
    (clerkId.test(head.path) ? signal.weak : 0)
  );
}

const bearerOf = ({ requestHeaders }: Head): string =>
  header(requestHeaders, 'authorization')?.replace(/^Bearer\s+/i, '') ?? '';

function hostScore({ host, path }: Head): number {
  if (isVendorHost(host) || isTelemetryHost(host) || isNamedStandIn(host)) return signal.strong;
  return isConventionalHost(host) || path.startsWith('/__clerk/') ? signal.medium : 0;
}

function queryScore({ query }: Head): number {
  let score = 0;
  const isVersioned = date.test(query.get('__clerk_api_version') ?? '');
  const isBySdk = query.has('_clerk_js_version');
  if (isVersioned || isBySdk) score += isVersioned && isBySdk ? signal.strong : signal.medium;
  if (query.has('__clerk_db_jwt')) score += signal.strong;
  if (query.has('__clerk_hs_reason') || query.has('_clerk_session_id')) score += signal.medium;
  if (query.has('__clerk_ticket') || query.has('__clerk_testing_token')) score += signal.medium;
  return score;
}

const enveloped: ReadonlySet<unknown> = new Set(
  'client session user sign_in_attempt sign_up_attempt session_reverification email_address phone_number'.split(' '),
);

/** How much the response tells. */
export function bodyScore(content: Content): number {
  if (content.kind !== 'json' || !isObject(content.value)) return 0;
  const { value } = content;
  const response = own(value, 'response');
  if (memberArray(value, 'errors').length > 0) return typeof value.clerk_trace_id === 'string' ? signal.strong : 0;
  if (isObject(response) && Object.hasOwn(value, 'client'))
    return enveloped.has(own(response, 'object')) ? signal.medium : signal.weak;
  if (typeof value.jwt === 'string') return isClerkToken(value.jwt) ? signal.strong : 0;
  if (isObject(value.auth_config) && isObject(value.user_settings)) return signal.medium;
  return isClerkKeySet(value) ? signal.medium : 0;
}

/** The keys of an instance are named after it: `ins_…`. */
export const isClerkKeySet = (document: unknown): boolean =>
  memberArray(document, 'keys').some((key) => {
    const name = own(key, 'kid');
    return typeof name === 'string' && name.startsWith('ins_');
  });
