import { type Facts, type Issuers, isFromPage, sentToken } from '../../../diagnose/index.ts';
import { isSessionToken, type SessionToken } from './claims.ts';

type Asked = Pick<Facts, 'exchange' | 'head' | 'provider' | 'tokens' | 'handedOut'>;

/** Native apps send no origin, so their tokens name no authorized party. */
const isNative = ({ head }: Asked): boolean => head.query.has('_is_native');

/**
 * The session tokens that a page got from the Frontend API, or sent to the app: those whose authorized party (`azp`) is the page.
 * Tokens that a backend asked for, or that stand in a pasted body, name a party that the capture does not show.
 */
export function tokensOfPage(asked: Asked, issuers: Issuers): readonly SessionToken[] {
  const sent = sentToken(asked, issuers);
  if (!isFromPage(asked) || isNative(asked)) return [];
  if (asked.provider === 'clerk-fapi') return asked.handedOut.filter(isSessionToken);
  return asked.provider === 'app' && sent !== null && isSessionToken(sent) ? [sent] : [];
}
