import { type Facts, type Issuers, isFromPage, sentToken } from '../../../diagnose/index.ts';
import type { SessionToken } from './claims.ts';

type Sending = Pick<Facts, 'exchange' | 'head' | 'provider' | 'tokens' | 'handedOut'>;

/** Native apps send no origin, so their tokens name no authorized party. */
const isNative = ({ head }: Sending): boolean => head.query.has('_is_native');

/**
 * The session tokens that a page got from the Frontend API, or sent to the app: those whose authorized party (`azp`) is the page.
 * Tokens that a backend asked for, or that stand in a pasted body, name a party that the capture does not show.
 */
export function tokensOfPage(
  request: Sending,
  sessionTokens: readonly SessionToken[],
  issuers: Issuers,
): readonly SessionToken[] {
  if (sessionTokens.length === 0 || !isFromPage(request) || isNative(request)) return [];
  if (request.provider === 'clerk-fapi') return sessionTokens.filter((token) => request.handedOut.includes(token));
  if (request.provider !== 'app') return [];
  const sent = sentToken(request, issuers);
  return sessionTokens.filter((token) => token === sent);
}
