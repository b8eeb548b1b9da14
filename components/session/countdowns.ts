import type { SessionView } from '../../lib/session-view.ts';
import { after, between, type DurationMs, days, type EpochMs, hours, seconds } from '../../lib/time.ts';

/** A clock that runs out: the token's, the session's, and the one after which a session that nobody came back to is given up. */
export interface Countdown {
  readonly name: 'Token' | 'Session' | 'Abandoned';
  readonly endsAt: EpochMs;
  readonly remaining: DurationMs;
  /** Share that is left, 0 to 1; null where the beginning is not known. */
  readonly share: number | null;
  readonly stage: 'running' | 'ending' | 'over';
}

/** What the server's clock shows while this machine's shows `now`: its expiries are by that clock. */
export const serverNow = (view: SessionView, now: EpochMs): EpochMs =>
  view.serverAhead === null ? now : after(now, view.serverAhead);

/** Those whose end is known: nothing runs out for who is signed out, and not every provider gives sessions up. */
export function countdowns(view: SessionView, now: EpochMs): readonly Countdown[] {
  const at = serverNow(view, now);
  const isOver = view.state === 'signed-out';
  const session = isOver ? null : view.session;
  const token = isOver ? null : view.token;
  return [
    // SDKs ask for the next token about 15 seconds before the end, so fewer mean that it did not come.
    ...countdown('Token', token?.issuedAt, token?.expiresAt, at, seconds(10)),
    ...countdown('Session', session?.createdAt, session?.expiresAt, at, hours(1)),
    ...countdown('Abandoned', session?.createdAt, session?.abandonsAt, at, days(1)),
  ];
}

type Known = EpochMs | null | undefined;

function countdown(
  name: Countdown['name'],
  from: Known,
  to: Known,
  now: EpochMs,
  short: DurationMs,
): readonly Countdown[] {
  if (to === null || to === undefined) return [];
  const remaining = between(now, to);
  const whole = from === null || from === undefined ? 0 : between(from, to);
  // JSON can spell numbers that are infinite, and their quotient is none.
  const share = whole > 0 && whole < Infinity ? Math.min(1, Math.max(0, remaining / whole)) : null;
  return [
    { name, endsAt: to, remaining, share, stage: remaining <= 0 ? 'over' : remaining < short ? 'ending' : 'running' },
  ];
}
