import { aboutToken, type Clock } from '../../../../diagnose/index.ts';
import { inWords } from '../../../../in-words.ts';
import { between, type EpochMs, seconds } from '../../../../time.ts';
import { defineClerkRule } from '../../facts.ts';
import { organizationOf, type SessionToken } from '../../tokens/claims.ts';

export const tokenOutOfOrder = defineClerkRule({
  id: 'token/out-of-order',
  severity: 'warning',
  title: 'Older token after a newer one',
  why: 'The page got a token that was made before one that it already had. Two requests overtook each other, or a cache responded. An SDK that keeps the last one falls back to an old organization, role, or expiry.',
  fix: 'Update the Clerk SDK (current versions ignore older tokens), and exclude its paths from proxies and caches.',
  docs: 'https://clerk.com/docs/guides/sessions/force-token-refresh',
  judges: 'api',
  needs: ['sessionTokens'],
  memory: () => new Map<string, Freshness>(),
  check({ exchange, sessionTokens, clock }, report, newest) {
    if (exchange.response.status >= 300) return;
    const minted: Minted[] = [];
    for (const token of sessionTokens) {
      const one = minting.test(token.where) ? readMinted(token, clock) : null;
      if (one) minted.push(one);
    }
    for (const { token, line, mine } of minted) {
      const known = newest.get(line);
      if (known === undefined || !isOlder(mine, known) || isExcused(mine, known)) continue;
      report({
        path: token.where,
        about: aboutToken(token),
        message: `The token was issued ${inWords(between(mine.issuedAt, known.issuedAt))} before one that came earlier`,
        evidence: [
          {
            kind: 'times',
            moments: [
              { label: 'This token', at: mine.issuedAt },
              { label: 'The earlier one', at: known.issuedAt },
            ],
          },
        ],
      });
    }
    for (const one of minted) remember(one, newest);
  },
});

/** Where a response hands out the token that it is about; `client` beside it may bring those of idle sessions. */
const minting = /^(jwt|(response\.(sessions\.\d+\.)?)?last_active_token\.jwt)$/;

/** When a token was made; `oiat` is when the origin made the one that an edge renewed (@clerk/clerk-js, tokenFreshness.ts). */
interface Freshness {
  readonly issuedAt: EpochMs;
  readonly atOrigin: number | null;
  readonly sentAt: EpochMs | null;
  readonly arrivedAt: EpochMs | null;
}

/** A token that a response was made for. */
interface Minted {
  readonly token: SessionToken;
  /** Tokens of one session for one organization follow each other. */
  readonly line: string;
  readonly mine: Freshness;
}

function readMinted(token: SessionToken, { sentAt, arrivedAt }: Clock): Minted | null {
  const { issuedAt, header } = token;
  if (issuedAt === null) return null;
  const atOrigin = typeof header.oiat === 'number' ? header.oiat : null;
  const line = `${aboutToken(token)} ${organizationOf(token) ?? ''}`;
  return { token, line, mine: { issuedAt, atOrigin, sentAt, arrivedAt } };
}

function isOlder(mine: Freshness, known: Freshness): boolean {
  if (mine.atOrigin !== null && known.atOrigin !== null && mine.atOrigin !== known.atOrigin)
    return mine.atOrigin < known.atOrigin;
  return mine.issuedAt < known.issuedAt;
}

/**
 * Requests that were under way together may be listed in either order. It is no fault when the older token reached the page
 * first, nor when two that were made at once fall into neighboring seconds (`iat` has no fraction).
 */
function isExcused(mine: Freshness, known: Freshness): boolean {
  if (mine.sentAt === null || mine.arrivedAt === null || known.arrivedAt === null) return false;
  if (mine.sentAt >= known.arrivedAt) return false;
  return mine.arrivedAt <= known.arrivedAt || between(mine.issuedAt, known.issuedAt) <= seconds(1);
}

function remember({ line, mine }: Minted, newest: Map<string, Freshness>): void {
  const known = newest.get(line);
  if (known === undefined || isOlder(known, mine)) newest.set(line, mine);
}
