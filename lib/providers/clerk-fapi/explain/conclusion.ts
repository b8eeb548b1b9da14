import { isBearer, originOfPage, receivingTime, textClaim, tolerance } from '../../../diagnose/index.ts';
import { between, fromNumericDate } from '../../../time.ts';
import type { Token } from '../../../tokens/index.ts';
import type { AppRequest } from '../../provider.ts';
import { clientChanges, sessionSuffix } from '../cookies/by-name.ts';
import { kindByContent } from '../tokens/claims.ts';

/**
 * What Clerk's backend SDK finds first, in the order of its own checks (clerk/javascript, `backend/src/tokens/request.ts` and
 * `verify.ts`); null where none of them fails as far as a capture can tell.
 */
export function conclude(request: AppRequest, token: Token | null): string | null {
  if (token === null) return withoutToken(request);
  return (
    faultOfCookie(request, token) ??
    faultOfForm(token) ??
    faultOfKey(token) ??
    faultOfTime(request, token) ??
    faultOfSignature(token) ??
    faultOfParty(request, token)
  );
}

const withoutToken = ({ head }: AppRequest): string =>
  [...clientChanges(head).values()].some((changed) => changed > 0)
    ? 'client-uat-but-no-session-token'
    : 'session-token-and-uat-missing';

/** A cookie is dated by another one, and that is looked at before the token itself. */
function faultOfCookie({ head }: AppRequest, token: Token): string | null {
  if (isBearer(token)) return null;
  const changed = clientChanges(head).get(sessionSuffix(token));
  if (!changed) return 'session-token-but-no-client-uat';
  return token.issuedAt !== null && token.issuedAt < fromNumericDate(changed)
    ? 'session-token-iat-before-client-uat'
    : null;
}

function faultOfForm(token: Token): string | null {
  if (token.claims === null) return 'token-invalid';
  if (!/^RS(256|384|512)$/.test(token.alg ?? '')) return 'token-invalid-algorithm';
  const kind = kindByContent(token);
  return kind === 'template' || kind === 'm2m' ? 'token-type-mismatch' : null;
}

const faultOfKey = ({ signature }: Token): string | null => (signature === 'unknown-key' ? 'jwk-kid-mismatch' : null);

const faultOfSignature = ({ signature }: Token): string | null =>
  signature === 'invalid' ? 'token-invalid-signature' : null;

/** By the clock of the server, within what the SDK forgives. */
function faultOfTime(request: AppRequest, token: Token): string | null {
  const received = receivingTime(request);
  if (received === null) return null;
  const { issuedAt, notBefore, expiresAt } = token;
  const isIn = isBearer(token) ? 'token' : 'session-token';
  if (expiresAt !== null && between(expiresAt, received.earliest) > tolerance) return `${isIn}-expired`;
  if (notBefore !== null && between(received.latest, notBefore) > tolerance)
    return isBearer(token) ? 'token-not-active-yet' : 'session-token-nbf';
  return issuedAt !== null && between(received.latest, issuedAt) > tolerance ? `${isIn}-iat-in-the-future` : null;
}

/** Only servers that list their pages look at the party, and none says whether it does. */
function faultOfParty(request: AppRequest, token: Token): string | null {
  const [page, party] = [originOfPage(request), textClaim(token, 'azp')];
  return page !== null && party !== null && page !== party ? 'token-invalid-authorized-parties' : null;
}
