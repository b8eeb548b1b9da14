import { inWords } from '../in-words.ts';
import type { Path } from '../json.ts';
import { after, between, durationMs, type EpochMs, seconds } from '../time.ts';
import type { Token } from '../tokens/index.ts';
import { aboutToken } from './about-token.ts';
import { isFresh } from './clock-offset.ts';
import type { Facts } from './facts.ts';
import { tolerance } from './receiving-time.ts';
import type { Reporter } from './rule.ts';

/** When the newest token of each session was issued. */
export type NewestTokens = Map<string, EpochMs>;

type Timed = Pick<Facts, 'exchange' | 'head' | 'mintsToken' | 'clock' | 'tokens' | 'handedOut'>;

/** The issuer's clock against that of the server that responds: a token not seen before should be as old as its response. */
export function issuerSkew(facts: Timed, report: Reporter, newest: NewestTokens): void {
  const minted = mintedToken(facts);
  const isFirst = minted !== null && (newest.get(aboutToken(minted)) ?? Number.NEGATIVE_INFINITY) < minted.issuedAt;
  for (const token of facts.tokens) remember(token, newest);
  const { serverDate } = facts.clock;
  if (!isFirst || serverDate === null || !isFresh(facts) || hasExpired(minted, serverDate)) return;
  // Both times are whole seconds, and the response was dated at any moment of the exchange.
  const age = between(after(minted.issuedAt, seconds(1)), serverDate);
  const behind = durationMs(age - (facts.exchange.duration ?? 0));
  if (behind <= tolerance) return;
  const moments = [
    { label: 'Issued (iat)', at: minted.issuedAt },
    { label: 'Server’s clock', at: serverDate },
  ];
  report({
    path: minted.where,
    about: facts.head.host,
    message: `The token was issued ${inWords(behind)} before the Date of the response that brought it`,
    evidence: [{ kind: 'times', moments, difference: behind }],
  });
}

/** The token that was made for this response. A list of sessions also brings tokens of idle ones, which are older. */
function mintedToken({ handedOut, mintsToken }: Timed): (Token & { issuedAt: EpochMs }) | null {
  if (!mintsToken) return null;
  const sessions = handedOut.filter(({ kind }) => kind === 'session');
  const isOnly = sessions.every(({ raw }) => raw === sessions[0]?.raw);
  const minted = sessions.find(({ where }) => !isListed(where)) ?? (isOnly ? sessions[0] : undefined);
  return minted !== undefined && isDated(minted) ? minted : null;
}

const isListed = (path: Path): boolean => /(?:^|\.)\d+\./.test(path);

const isDated = (token: Token): token is Token & { issuedAt: EpochMs } => token.issuedAt !== null;

/** Such a token was kept somewhere, and `token/expired-on-arrival` says so. */
const hasExpired = ({ expiresAt }: Token, at: EpochMs): boolean =>
  expiresAt !== null && between(expiresAt, at) >= tolerance;

function remember(token: Token, newest: NewestTokens): void {
  if (token.kind !== 'session' || token.issuedAt === null) return;
  const known = newest.get(aboutToken(token));
  if (known === undefined || token.issuedAt > known) newest.set(aboutToken(token), token.issuedAt);
}
