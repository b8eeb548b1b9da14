import { aboutToken, isBearer, textClaim } from '../../../../diagnose/index.ts';
import { issuerHost, type Token } from '../../../../tokens/index.ts';
import type { AppRequest } from '../../../provider.ts';
import { faultNamed } from '../../exchanges/auth-reasons.ts';
import { conclude } from '../../explain/conclusion.ts';
import { defineClerkRule, type Instance } from '../../facts.ts';
import { decidingToken } from '../../tokens/deciding.ts';

export const refusedToken = defineClerkRule({
  id: 'token/refused',
  severity: 'error',
  title: 'Token that the server does not trust',
  why: 'The server found a fault in the token, or in the keys that it checks tokens with. No redirect repairs that: whoever comes with such a token is signed out for the server, and signed in for the page.',
  fix: 'For a key or a signature, give the server the CLERK_SECRET_KEY (and CLERK_JWT_KEY, if it is set) of the instance whose publishable key the page uses. For authorized parties, add the page’s origin, with scheme and port, to authorizedParties. Otherwise send what getToken() returns: awaited, and not null.',
  docs: 'https://clerk.com/docs/guides/development/clerk-environment-variables',
  judges: 'app',
  // Whose the cookies of a request are, earlier exchanges tell.
  needs: ['authReason', 'past'],
  check({ authReason: { reason, path }, instance, ...request }, report) {
    const fault = faultNamed(reason);
    const token = decidingToken(request.tokens);
    if (fault === null || (token !== null && (isOfOthers(token, instance) || isTold(token, reason, request)))) return;
    report({
      path,
      about: (token && identityOf(token, reason)) ?? reason,
      message: `${fault.name.replace(/-$/, '')}: ${fault.meaning}`,
    });
  },
});

/** That which rules give to what they see of the same fault in the token itself: they supersede this one. */
function identityOf(token: Token, reason: string): string | null {
  const kid = token.header?.kid;
  if (reason === 'jwk-kid-mismatch') return typeof kid === 'string' ? kid : null;
  return reason === party || reason === 'token-invalid-signature' ? aboutToken(token) : null;
}

/** Projects that share a host, as on localhost, leave their cookies to each other. */
const isOfOthers = (token: Token, { host, isHostKnown }: Instance): boolean =>
  !isBearer(token) && isHostKnown && issuerHost(token) !== host;

/** What can be seen of the token itself, rules of their own say better. Opaque ones they leave alone. */
function isTold(token: Token, reason: string, request: AppRequest): boolean {
  if (token.claims === null) return token.raw.startsWith('eyJ');
  if (reason === party) return textClaim(token, 'azp') === null;
  const concluded = conclude(request, token) ?? '';
  return concluded === reason || (isAboutTime.test(concluded) && isAboutTime.test(reason));
}

const party = 'token-invalid-authorized-parties';

/** Which of the times a server stumbles over first depends on how far its clock is off. */
const isAboutTime = /expired|not-active|in-the-future/;
