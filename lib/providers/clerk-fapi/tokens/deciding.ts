import { isBearer } from '../../../diagnose/index.ts';
import type { Token } from '../../../tokens/index.ts';
import { isSessionCookie } from '../cookies/by-name.ts';

/** The token by which a server judges a request: it looks into the header first, then into the cookies, where the newest counts. */
export function decidingToken(tokens: readonly Token[]): Token | null {
  const bearer = tokens.find(isBearer);
  const [newest] = tokens.filter(isSessionCookie).sort((one, other) => (other.issuedAt ?? 0) - (one.issuedAt ?? 0));
  return bearer ?? newest ?? null;
}
