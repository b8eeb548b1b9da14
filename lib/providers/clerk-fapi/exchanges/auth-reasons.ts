/** Why Clerk's backend SDK refuses or doubts a request. */
export interface AuthReason {
  /** As Clerk names it, or how such names begin. */
  readonly name: string;
  /** A clause without a full stop, in small letters. */
  readonly meaning: string;
  readonly fix: string;
}

const signIn =
  'Nothing is wrong if the visitor is signed out. Otherwise, check that the request carries the token: a bearer token from getToken(), or the cookies of the same origin.';
const wait =
  'Nothing needs to be done if it happens once: the handshake repairs it. If it happens on every page, compare the keys of page and server, and the clocks.';
const fetchToken =
  'Ask the SDK for a token before each request (getToken() refreshes it in time), and keep none in variables, stores, or default headers.';
const clocks =
  'Synchronize the clock of the server; virtual machines, containers, and WSL fall behind while the computer sleeps. If you cannot, allow a larger clockSkewInMs where tokens are verified.';
const keys =
  'Give the server the keys (CLERK_SECRET_KEY, CLERK_JWT_KEY) of the instance whose publishable key the page uses.';
const rightToken =
  'Send the session token, as getToken() without a template gives it, or tell the server which kinds of tokens to accept.';
const parties = 'Add the origin of the page, with scheme and port, to authorizedParties in the backend.';

/** States of the request's cookies: `AuthErrorReason` (clerk/javascript, `backend/src/tokens/authStatus.ts`). */
const doubts: readonly AuthReason[] = [
  { name: 'session-token-and-uat-missing', meaning: 'the request has no session', fix: signIn },
  { name: 'dev-browser-missing', meaning: 'the development token is not in the cookies yet', fix: wait },
  { name: 'dev-browser-sync', meaning: 'the development token came in the URL', fix: wait },
  { name: 'session-token-but-no-client-uat', meaning: 'a session token without the cookie that dates it', fix: wait },
  { name: 'client-uat-but-no-session-token', meaning: 'signed in by one cookie, without the session token', fix: wait },
  { name: 'session-token-iat-before-client-uat', meaning: 'the session changed after the token was made', fix: wait },
  { name: 'session-token-iat-in-the-future', meaning: 'the clock of the server is behind', fix: clocks },
  { name: 'session-token-expired', meaning: 'the token expired before the request', fix: fetchToken },
  { name: 'session-token-nbf', meaning: 'the token is not valid yet by the clock of the server', fix: clocks },
  { name: 'session-token-missing', meaning: 'the handshake brought no session', fix: signIn },
  { name: 'active-organization-mismatch', meaning: 'the URL names another organization than the token', fix: wait },
  { name: 'satellite-needs-syncing', meaning: 'the satellite domain asks the primary one', fix: wait },
  { name: 'primary-responds-to-syncing', meaning: 'the primary domain responds to a satellite', fix: wait },
  { name: 'primary-domain-cross-origin-sync', meaning: 'the user comes from another domain', fix: wait },
  { name: 'protect-rewrite', meaning: 'auth.protect() responded as if there were no such page', fix: signIn },
  { name: 'token-type-mismatch', meaning: 'a token of another kind than a session token was sent', fix: rightToken },
  {
    name: 'unexpected-error',
    meaning: 'the server could not judge the session',
    fix: 'Look into the log of the server.',
  },
];

/** Faults of one token: `TokenVerificationErrorReason` (clerk/javascript, `backend/src/errors.ts`). */
const faults: readonly AuthReason[] = [
  { name: 'token-expired', meaning: 'the token expired before the request', fix: fetchToken },
  { name: 'token-not-active-yet', meaning: 'the token is not valid yet by the clock of the server', fix: clocks },
  {
    name: 'token-iat-in-the-future',
    meaning: 'by the clock of the server, the token has not been made yet',
    fix: clocks,
  },
  { name: 'token-invalid-signature', meaning: 'the signature does not match the key that the token names', fix: keys },
  { name: 'token-invalid-algorithm', meaning: 'the token is not signed as Clerk signs', fix: rightToken },
  { name: 'token-invalid-authorized-parties', meaning: 'the token was made for another origin', fix: parties },
  { name: 'token-invalid', meaning: 'what was sent is not a Clerk token', fix: rightToken },
  {
    name: 'token-verification-failed',
    meaning: 'a claim that the server requires is missing or wrong',
    fix: rightToken,
  },
  { name: 'secret-key-invalid', meaning: 'Clerk does not accept the secret key of the server', fix: keys },
  { name: 'jwk-kid-mismatch', meaning: 'the server has no key with the ID that the token names', fix: keys },
  { name: 'jwk-', meaning: 'the server could not get the key to check the token with', fix: keys },
];

const named = (reasons: readonly AuthReason[], name: string): AuthReason | null =>
  reasons.find((reason) => name.startsWith(reason.name)) ?? null;

/** The published reason why a session is doubted; null for another. Some go on with a detail: `session-token-expired-refresh-…`. */
export const doubtNamed = (name: string): AuthReason | null => named(doubts, name);

/** The published fault of one token, or of the keys to check it with; null for another. */
export const faultNamed = (name: string): AuthReason | null => named(faults, name);

/** Any published reason. */
export const authReasonNamed = (name: string): AuthReason | null => doubtNamed(name) ?? faultNamed(name);
