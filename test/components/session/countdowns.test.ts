import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countdowns } from '../../../components/session/countdowns.ts';
import { durationMs, epochMs } from '../../../lib/time.ts';
import { now } from '../../fixtures/exchange.ts';
import { sessionFacts, sessionView, signedOut } from '../session-view.ts';

const at = (later = 0) => epochMs(now + later);

describe('the countdowns', () => {
  it('run by the server’s clock', () => {
    const [token] = countdowns(sessionView({ serverAhead: durationMs(11_000) }), at());
    expect(token?.remaining).toBe(30_000);
    expect(token?.share).toBe(0.5);
  });

  it.each([
    [0, 'running'],
    [35_000, 'ending'],
    [41_000, 'over'],
    [90_000, 'over'],
  ])('find a token after %i ms %s', (later, stage) => {
    expect(countdowns(sessionView(), at(later))[0]?.stage).toBe(stage);
  });

  it('say nothing of a session that is over', () => {
    expect(countdowns(sessionView({ ...signedOut, session: sessionFacts({ status: 'ended' }) }), at())).toEqual([]);
  });

  it('leave out what the provider does not limit', () => {
    const running = countdowns(sessionView({ session: sessionFacts({ abandonsAt: null }) }), at());
    expect(running.map(({ name }) => name)).toEqual(['Token', 'Session']);
  });

  it('leave a share between nothing and all, whatever a capture claims', () => {
    const time = fc.oneof(fc.constant(null), fc.double({ noNaN: true }).map(epochMs));
    fc.assert(
      fc.property(time, time, time, (issuedAt, expiresAt, reading) => {
        const [token] = countdowns(sessionView({ token: { issuedAt, expiresAt } }), reading ?? at());
        const share = token?.share ?? 0;
        expect(share >= 0 && share <= 1).toBe(true);
      }),
    );
  });
});
