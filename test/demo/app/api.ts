// The app's own API: it lets in whom Clerk's token names.
import type { KeyObject } from 'node:crypto';
import type { Instance } from '../instance/instance.ts';
import { type Claims, readToken } from '../instance/jwt.ts';
import type { Answer } from '../server/call.ts';

/** What Clerk's backend SDK tolerates between two clocks. */
const SKEW_SECONDS = 5;

const projects = [
  { id: 'project-1', name: 'Difference Engine' },
  { id: 'project-2', name: 'Analytical Engine' },
];

const headers = { 'content-type': 'application/json', 'cache-control': 'no-store' };

export const answerApi = (bearer: string | null, instance: Instance, now: number): Answer => {
  if (bearer === null) return unauthenticated('session-token-and-uat-missing');
  const token = readToken(bearer);
  if (!token) return unauthenticated('token-invalid');
  const reason =
    keyFault(token.header, instance.published.id) ??
    timeFault(token.claims, now / 1000) ??
    signatureFault(token.signedBy, instance.published.publicKey);
  if (reason !== null) return unauthenticated(reason);
  // Nothing is wrong with the token of a pending session; it is the app that does not let it in.
  return token.claims.sts === 'pending' ? unauthenticated() : { status: 200, headers, body: { projects } };
};

/** The reasons are those of Clerk's backend SDK. */
const unauthenticated = (reason?: string): Answer => ({
  status: 401,
  headers: {
    ...headers,
    ...(reason === undefined ? {} : { 'x-clerk-auth-status': 'signed-out', 'x-clerk-auth-reason': reason }),
  },
  body: { error: 'Unauthenticated' },
});

const keyFault = ({ kid }: Claims, published: string): string | null => (kid === published ? null : 'jwk-kid-mismatch');

const timeFault = ({ exp, nbf, iat }: Claims, now: number): string | null => {
  if (Number(exp) <= now - SKEW_SECONDS) return 'token-expired';
  if (Number(nbf) > now + SKEW_SECONDS) return 'token-not-active-yet';
  return Number(iat) > now + SKEW_SECONDS ? 'token-iat-in-the-future' : null;
};

const signatureFault = (signedBy: (key: KeyObject) => boolean, key: KeyObject): string | null =>
  signedBy(key) ? null : 'token-invalid-signature';
