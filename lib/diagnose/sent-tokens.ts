import { between, type DurationMs, type EpochMs } from '../time.ts';
import type { Token } from '../tokens/index.ts';
import { textClaim } from './about-token.ts';
import { type Facts, isAnsweredByApp } from './facts.ts';
import { isFetch } from './page.ts';
import { receivingTime } from './receiving-time.ts';
import { isBearer, isInCookie } from './token-places.ts';

/** Who issued the tokens that this capture saw handed out, and whether it saw a provider respond at all. */
export interface Issuers {
  readonly names: Set<string>;
  isProviderSeen: boolean;
}

export const noIssuers = (): Issuers => ({ names: new Set(), isProviderSeen: false });

type Sending = Pick<Facts, 'exchange' | 'head' | 'provider' | 'tokens'>;

/**
 * The token by which the server that receives a request decides who is calling: the bearer token, else the newest session cookie.
 * Cookies count only on requests that scripts make to the app: an old one on a document is what handshakes are for, and to the
 * provider the page goes in order to replace it.
 */
export function sentToken(facts: Sending, issuers: Issuers): Token | null {
  const bearer = facts.tokens.find(isBearer);
  if (bearer !== undefined) return bearer;
  if (facts.provider !== 'app' || !isFetch(facts)) return null;
  const cookies = facts.tokens.filter(
    (token) => isInCookie(token) && token.kind === 'session' && isOwn(token, issuers),
  );
  return cookies.reduce<Token | null>(
    (newest, next) => ((newest?.expiresAt ?? 0) > (next.expiresAt ?? 0) ? newest : next),
    null,
  );
}

/** The token that was sent, and how long it was still valid when the server received it: negative once it had expired. */
export function sentExpiry({
  sent: token,
  exchange,
  clock,
}: Pick<Facts, 'exchange' | 'clock'> & { readonly sent: Token }): SentExpiry | null {
  const received = receivingTime({ exchange, clock });
  if (!token.expiresAt || received === null) return null;
  const { expiresAt } = token;
  return { token, expiresAt, sentAt: received.earliest, left: between(received.earliest, expiresAt) };
}

interface SentExpiry {
  readonly token: Token;
  readonly expiresAt: EpochMs;
  readonly sentAt: EpochMs;
  readonly left: DurationMs;
}

/** To be told of every exchange of the capture. */
export function learnIssuers(facts: Pick<Facts, 'provider' | 'isWebhook' | 'handedOut'>, issuers: Issuers): void {
  if (isAnsweredByApp(facts)) return;
  issuers.isProviderSeen = true;
  for (const token of facts.handedOut) issuers.names.add(textClaim(token, 'iss') ?? '');
}

/** Projects that share a host, as on localhost, leave their cookies to each other: those say nothing about this page. */
const isOwn = (token: Token, { names, isProviderSeen }: Issuers): boolean =>
  !isProviderSeen || names.has(textClaim(token, 'iss') ?? '');
