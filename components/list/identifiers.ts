import type { Inspection } from '../../lib/inspect/index.ts';
import { own } from '../../lib/json.ts';

type Origin = Pick<Inspection, 'exchange' | 'path' | 'tokens'>;

/** Whose request it is, as far as its address and its tokens tell; null where neither does. */
export const sessionOf = (origin: Origin): string | null => identifier(origin, '{session_id}', 'sid');
export const userOf = (origin: Origin): string | null => identifier(origin, '{user_id}', 'sub');

/** The segment of the path where its template has this parameter, else the claim of the newest token that has it. */
function identifier({ exchange, path, tokens }: Origin, parameter: string, claim: string): string | null {
  const at = path.indexOf(parameter);
  if (at !== -1) return segmentAfter(exchange.request.url, path.slice(0, at));
  const claims = tokens.map((token) => own(token.claims, claim));
  return claims.findLast((value): value is string => typeof value === 'string') ?? null;
}

/** The segment of an address behind as many others as there are here. Without `URL`, which takes five times as long. */
function segmentAfter(url: string, segments: string): string | null {
  const scheme = url.indexOf('://');
  let start = scheme + 3;
  for (let at = segments.indexOf('/'); at !== -1; at = segments.indexOf('/', at + 1)) {
    start = url.indexOf('/', start) + 1;
    if (scheme === -1 || start === 0) return null;
  }
  const rest = url.slice(start);
  return rest.slice(0, rest.search(/[/?#]|$/)) || null;
}
