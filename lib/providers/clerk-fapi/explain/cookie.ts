import type { Explanation } from '../../../tokens/index.ts';
import { suffixesOfHost } from '../cookie-suffix.ts';
import { isSessionCookie, sessionSuffix } from '../cookies.ts';
import type { SessionToken } from '../session-claims.ts';

/** A session cookie's name ends in a digest of the key of its instance, and the token in it names that instance. */
export function explainCookie(token: SessionToken): readonly Explanation[] {
  const suffix = isSessionCookie(token) ? sessionSuffix(token) : '';
  const { iss } = token.claims;
  const host = typeof iss === 'string' ? URL.parse(iss)?.hostname : undefined;
  if (suffix === '' || !host) return [];
  const isOwn = suffixesOfHost(host).includes(suffix);
  const meaning = `Suffix of the cookie, that of ${isOwn ? 'the instance that issued the token' : 'another instance'}`;
  return [{ path: '', value: `_${suffix}`, meaning }];
}
