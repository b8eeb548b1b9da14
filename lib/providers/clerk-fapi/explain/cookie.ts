import { type Explanation, issuerHost } from '../../../tokens/index.ts';
import { isSessionCookie, sessionSuffix } from '../cookies/by-name.ts';
import { suffixesOfHost } from '../cookies/suffix.ts';
import type { SessionToken } from '../tokens/claims.ts';

/** A session cookie's name ends in a digest of the key of its instance, and the token in it names that instance. */
export function explainCookie(token: SessionToken): readonly Explanation[] {
  const suffix = isSessionCookie(token) ? sessionSuffix(token) : '';
  const host = issuerHost(token);
  if (suffix === '' || host === '') return [];
  const isOwn = suffixesOfHost(host).includes(suffix);
  const meaning = `Cookie suffix of ${isOwn ? 'the token’s instance' : 'another instance than the token’s'}`;
  return [{ path: '', value: `_${suffix}`, meaning }];
}
