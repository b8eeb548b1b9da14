import type { Exchange } from '../../capture/index.ts';
import { readClock, receivingTime } from '../../diagnose/index.ts';
import type { Inspection } from '../../inspect/index.ts';
import { type JsonObject, own } from '../../json.ts';
import { after, between, type EpochMs, epochMs, seconds } from '../../time.ts';
import type { Token } from '../../tokens/index.ts';
import { insert, type Series } from './series.ts';

/** The time in which a session token is good: `iat` and `exp`, by the clock of its issuer. */
export interface Lifetime {
  readonly at: EpochMs;
  readonly until: EpochMs;
  /** `exchange.index` of where it was seen first; where that is no longer kept, of where it was seen last. */
  readonly exchange: number;
  /** It had ended before it was first seen, as one that a browser kept from days ago: what came after it is not known. */
  readonly isStale: boolean;
  /** Until when an older token of the session was good, stale ones aside; null where there was none. Silence follows where that is before `at`. */
  readonly coveredUntil: EpochMs | null;
}

/** A session token with the session it speaks for, and whether somebody else acts as its user. */
export interface SessionToken {
  readonly session: string;
  readonly issuedAt: EpochMs;
  readonly expiresAt: EpochMs;
  /** RFC 8693 §4.1: `act` names who acts. */
  readonly isImpersonated: boolean;
}

/** The session tokens of an exchange whose session and times can be told, wherever they stand. */
export const sessionTokensOf = ({ tokens }: Inspection): readonly SessionToken[] => tokens.flatMap(read);

function read({ kind, claims, issuedAt, expiresAt }: Token): readonly SessionToken[] {
  const session = sessionNamed(claims);
  if (kind !== 'session' || session === null || issuedAt === null || expiresAt === null) return [];
  if (!(issuedAt < expiresAt)) return [];
  return [{ session, issuedAt, expiresAt, isImpersonated: typeof own(claims, 'act') === 'object' }];
}

/** OpenID Connect Front-Channel Logout §3 calls it `sid`; others write it out. */
function sessionNamed(claims: JsonObject | null): string | null {
  const name = own(claims, 'sid') ?? own(claims, 'session_id');
  return typeof name === 'string' || typeof name === 'number' ? String(name) : null;
}

/** Puts a lifetime in its place, and tells those after it until when they were preceded. */
export function insertLifetime(series: Lifetime[], token: SessionToken, exchange: Exchange): void {
  const made = {
    at: token.issuedAt,
    until: token.expiresAt,
    exchange: exchange.index,
    isStale: hadEnded(token, exchange),
    coveredUntil: null,
  };
  for (let position = insert<Lifetime>(series, made); position < series.length; position += 1) {
    const self = series[position];
    const before = series[position - 1];
    if (self) series[position] = { ...self, coveredUntil: before ? coveredAfter(before) : null };
  }
}

/** Until when a session's tokens were good, up to and including this one; null where nothing tells. */
export function coveredAfter({ until, isStale, coveredUntil }: Lifetime): EpochMs | null {
  if (isStale) return coveredUntil;
  return coveredUntil === null || until > coveredUntil ? until : coveredUntil;
}

function hadEnded({ expiresAt }: SessionToken, exchange: Exchange): boolean {
  const received = receivingTime({ exchange, clock: readClock(exchange, () => null) });
  return received !== null && expiresAt < received.earliest;
}

/** SDKs ask for the next token about this long before the end of the last. */
const leeway = seconds(15);

/** The token that is to be expected next: as long-lived as the newest, asked for shortly before that one ends. Null without one. */
export function expectedNext(lifetimes: Series<Lifetime>): { readonly from: EpochMs; readonly until: EpochMs } | null {
  const newest = lifetimes.at(-1);
  if (!newest) return null;
  const length = between(newest.at, newest.until);
  const from = epochMs(Math.max(newest.at, newest.until - leeway));
  return { from, until: after(from, length) };
}
