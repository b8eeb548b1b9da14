import { aboutToken, isNavigation, isSameOrigin } from '../../../../diagnose/index.ts';
import { inWords } from '../../../../in-words.ts';
import { between, type EpochMs, fromNumericDate } from '../../../../time.ts';
import type { Token } from '../../../../tokens/index.ts';
import { clientChanges, isSessionCookie, sessionSuffix } from '../../cookies.ts';
import { defineClerkRule } from '../../facts.ts';

export const tokenOlderThanClient = defineClerkRule({
  id: 'token/older-than-client-uat',
  severity: 'error',
  title: 'Session cookie older than the last sign-in or sign-out',
  why: 'The cookie __client_uat says that someone signed in or out after the session token was made. Clerk’s middleware then does not trust the token and sends every page through a redirect that should replace it.',
  fix: 'After a sign-in, wait for the SDK to refresh the token before you call your backend. If it stays like this, clear the cookies of the page and check that nothing but Clerk sets them.',
  docs: 'https://clerk.com/docs/guides/how-clerk-works/cookies',
  needs: ['exchange', 'head', 'provider', 'tokens'],
  memory: () => new Set<string>(),
  *check({ exchange, head, provider, tokens }, repairing) {
    if (provider !== 'app' || !isSameOrigin({ exchange, head })) return;
    const old = oldCookie(tokens, clientChanges(head));
    if (old === null) repairing.delete(head.host);
    else if (isNavigation({ exchange, head }) && !repairing.has(head.host)) {
      // The handshake that follows repairs it: only a second page that has it is stuck.
      repairing.add(head.host);
    } else yield report(old);
  },
});

interface OldCookie {
  readonly token: Token;
  readonly issuedAt: EpochMs;
  readonly changedAt: EpochMs;
}

/** A session cookie that is older than the change which the cookie of the same suffix tells. */
function oldCookie(tokens: readonly Token[], changes: ReadonlyMap<string, number>): OldCookie | null {
  const cookies = tokens.filter(isSessionCookie);
  // Where cookies with a suffix exist, those without one may be another project's.
  const isSuffixed = cookies.some((token) => sessionSuffix(token) !== '');
  for (const token of cookies) {
    const changed = changes.get(sessionSuffix(token));
    if (changed === undefined || token.issuedAt === null || (isSuffixed && sessionSuffix(token) === '')) continue;
    const changedAt = fromNumericDate(changed);
    if (token.issuedAt < changedAt) return { token, issuedAt: token.issuedAt, changedAt };
  }
  return null;
}

function report({ token, issuedAt, changedAt }: OldCookie) {
  const difference = between(issuedAt, changedAt);
  const moments = [
    { label: 'Issued (iat)', at: issuedAt },
    { label: '__client_uat', at: changedAt },
  ];
  return {
    path: token.where,
    about: aboutToken(token),
    message: `The session cookie was made ${inWords(difference)} before __client_uat`,
    evidence: [{ kind: 'times' as const, moments, difference }],
  };
}
