import { between, type DurationMs, type EpochMs, fromNumericDate } from '../../../time.ts';
import type { Token } from '../../../tokens/index.ts';
import { isSessionCookie, sessionSuffix } from './by-name.ts';

export interface OldCookie {
  readonly token: Token;
  readonly issuedAt: EpochMs;
  readonly changedAt: EpochMs;
  readonly difference: DurationMs;
}

/** A session cookie that is older than the change (`__client_uat`, Unix seconds by suffix) which the cookie of the same suffix tells. */
export function oldCookie(tokens: readonly Token[], changes: ReadonlyMap<string, number>): OldCookie | null {
  const cookies = tokens.filter(isSessionCookie);
  // Where cookies with a suffix exist, those without one may be another project's.
  const isSuffixed = cookies.some((token) => sessionSuffix(token) !== '');
  for (const token of cookies) {
    const { issuedAt } = token;
    const changed = changes.get(sessionSuffix(token));
    if (changed === undefined || issuedAt === null || (isSuffixed && sessionSuffix(token) === '')) continue;
    const changedAt = fromNumericDate(changed);
    if (issuedAt < changedAt) return { token, issuedAt, changedAt, difference: between(issuedAt, changedAt) };
  }
  return null;
}
