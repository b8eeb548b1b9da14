import { unknownKey } from '../json.ts';
import type { Token } from '../tokens/index.ts';
import type { Facts } from './facts.ts';

type Placed = Pick<Token, 'where'>;

/** Each token once, at the first of its places: one that cannot be read has no subject by which findings could be told apart. */
export function* firstPlaces(tokens: readonly Token[]): Generator<Token> {
  const seen = new Set<string>();
  for (const token of tokens) {
    if (!seen.has(token.raw)) yield token;
    seen.add(token.raw);
  }
}

/** Sent as `Authorization: Bearer`. */
export const isBearer = ({ where }: Placed): boolean => where === 'request.header.authorization';

/** Sent in a cookie. */
export const isInCookie = ({ where }: Placed): boolean => where.startsWith('request.cookie.');

/** By itself what was handed over to be read: a token that somebody pasted. */
export const isInput = ({ where }: Placed, { exchange }: Pick<Facts, 'exchange'>): boolean =>
  where === '' && exchange.request.url === '';

/** Part of the URL, its fragment included. */
export const isInUrl = ({ where }: Placed): boolean => where === 'request.url' || where.startsWith('request.query.');

/** Names under which APIs hand out tokens; OAuth's are those of RFC 6749 §5.1 and OpenID Connect Core §3.1.3.3. */
const handedOut = new Set(['jwt', 'token', 'access_token', 'id_token']);

/**
 * Handed out by the response, in a field that is meant for tokens: one in a user's metadata does not count. Rules find
 * those of an exchange in its facts.
 */
export const isHandedOut = (token: Placed): boolean =>
  handedOut.has(nameOfPlace(token)) && !outside.test(token.where) && !token.where.includes(unknownKey);

/** Not the response body. */
const outside = /^(request|response\.(header|cookie))\./;

/** The cookie, query parameter or header that holds it. */
export const nameOfPlace = ({ where }: Placed): string => where.slice(where.lastIndexOf('.') + 1);
