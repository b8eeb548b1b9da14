import { defineClerkRule } from '../../facts.ts';
import { authReason } from '../../handshake.ts';

export const handshakeReason = defineClerkRule({
  id: 'network/handshake-reason',
  severity: 'info',
  title: 'Session doubted by the server',
  why: 'The server found something missing or out of date in the request’s cookies, and says what. After a break this is normal, and the handshake repairs it.',
  fix: 'Nothing needs to be done if it happens once. If it happens on every page, the reason tells where to look.',
  docs: 'https://clerk.com/docs/guides/how-clerk-works/overview',
  needs: ['head'],
  *check({ head }) {
    const found = authReason(head);
    const meaning = found && meaningOf(found.reason);
    if (!found || !meaning) return;
    const isFault = faults.some((part) => found.reason.startsWith(part) || found.reason.endsWith(part));
    yield { path: found.path, about: found.reason, severity: isFault ? 'warning' : 'info', message: meaning };
  },
});

const faults = ['in-the-future', 'session-token-nbf', 'token-type-mismatch', 'unexpected-error'];

/** The published reasons (clerk/javascript, `AuthErrorReason`), each by its beginning. */
const meanings: readonly (readonly [reason: string, meaning: string])[] = [
  ['session-token-and-uat-missing', 'session-token-and-uat-missing: the request has no session'],
  ['dev-browser-missing', 'dev-browser-missing: the development token is not in the cookies yet'],
  ['dev-browser-sync', 'dev-browser-sync: the development token came in the URL'],
  [
    'session-token-but-no-client-uat',
    'session-token-but-no-client-uat: a session token without the cookie that dates it',
  ],
  [
    'client-uat-but-no-session-token',
    'client-uat-but-no-session-token: signed in by one cookie, without the session token',
  ],
  [
    'session-token-iat-before-client-uat',
    'session-token-iat-before-client-uat: the session changed after the token was made',
  ],
  ['session-token-iat-in-the-future', 'session-token-iat-in-the-future: the clock of the server is behind'],
  ['session-token-expired', 'session-token-expired: the token lapsed before the request'],
  ['session-token-nbf', 'session-token-nbf: the token is not valid yet by the clock of the server'],
  ['session-token-missing', 'session-token-missing: the handshake brought no session'],
  ['active-organization-mismatch', 'active-organization-mismatch: the URL names another organization than the token'],
  ['satellite-needs-syncing', 'satellite-needs-syncing: the satellite domain asks the primary one'],
  ['primary-responds-to-syncing', 'primary-responds-to-syncing: the primary domain answers a satellite'],
  ['primary-domain-cross-origin-sync', 'primary-domain-cross-origin-sync: the user comes from another domain'],
  ['token-type-mismatch', 'token-type-mismatch: a token of another kind than a session token was sent'],
  ['unexpected-error', 'unexpected-error: the server could not judge the session'],
];

const meaningOf = (reason: string): string | undefined => meanings.find(([start]) => reason.startsWith(start))?.[1];
