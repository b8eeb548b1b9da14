import { aboutToken, isNavigation, isSameOrigin } from '../../../../diagnose/index.ts';
import { inWords } from '../../../../in-words.ts';
import { clientChanges } from '../../cookies/by-name.ts';
import { type OldCookie, oldCookie } from '../../cookies/old.ts';
import { defineClerkRule } from '../../facts.ts';

export const tokenOlderThanClient = defineClerkRule({
  id: 'token/older-than-client-uat',
  severity: 'error',
  title: 'Session cookie older than the last sign-in or sign-out',
  why: 'The cookie __client_uat says that someone signed in or out after the session token was made. Clerk’s middleware then does not trust the token and sends every page through a redirect that should replace it.',
  fix: 'After a sign-in, wait for the SDK to refresh the token before you call your backend. If it stays like this, clear the cookies of the page and check that nothing but Clerk sets them.',
  docs: 'https://clerk.com/docs/guides/how-clerk-works/cookies',
  judges: 'app',
  memory: () => new Set<string>(),
  check({ exchange, head, tokens }, report, repairing) {
    if (!isSameOrigin({ exchange, head })) return;
    const old = oldCookie(tokens, clientChanges(head));
    if (old === null) repairing.delete(head.host);
    else if (isNavigation({ exchange, head }) && !repairing.has(head.host)) {
      // The handshake that follows repairs it: only a second page that has it is stuck.
      repairing.add(head.host);
    } else report(told(old));
  },
});

function told({ token, issuedAt, changedAt, difference }: OldCookie) {
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
