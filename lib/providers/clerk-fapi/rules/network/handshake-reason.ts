import { header } from '../../../../capture/index.ts';
import type { Head } from '../../../../recognize/index.ts';
import { doubtNamed } from '../../exchanges/auth-reasons.ts';
import { defineClerkRule } from '../../facts.ts';

export const handshakeReason = defineClerkRule({
  id: 'network/handshake-reason',
  severity: 'info',
  title: 'Session not accepted by the server',
  why: 'The server says why it did not take the session as the request brought it. For a page load it can have the browser fetch fresh cookies (the handshake), which is normal after a break. Where that cannot help, as on a fetch or without any session, it treats the visitor as signed out.',
  fix: 'Nothing needs to be done if it happens once on a page load, or if the visitor is signed out. Otherwise the reason tells where to look; a fetch has to carry the session token, in the cookies of the same origin or as a bearer token from getToken().',
  docs: 'https://clerk.com/docs/guides/how-clerk-works/overview',
  needs: ['authReason'],
  check({ authReason: { reason, path }, head }, report) {
    const known = doubtNamed(reason);
    if (known === null) return;
    const isFault = faults.some((part) => reason.startsWith(part) || reason.endsWith(part));
    report({
      path,
      about: reason,
      severity: isFault ? 'warning' : 'info',
      message: `${known.name}: ${known.meaning}${isSignedOut(head) ? ', so the server treats the visitor as signed out' : ''}`,
    });
  },
});

/** As the response says: the reason alone does not tell, for only page loads can be sent to the handshake. */
const isSignedOut = ({ responseHeaders }: Head): boolean =>
  header(responseHeaders, 'x-clerk-auth-status') === 'signed-out';

const faults = ['in-the-future', 'session-token-nbf', 'token-type-mismatch', 'unexpected-error'];
