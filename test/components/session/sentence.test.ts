import { describe, expect, it } from 'vitest';
import { announcement, sentence } from '../../../components/session/sentence.ts';
import type { SessionView } from '../../../lib/session-view.ts';
import { durationMs, epochMs } from '../../../lib/time.ts';
import { now } from '../../fixtures/exchange.ts';
import { sessionFacts, sessionView, signedOut } from '../session-view.ts';

const token = (left: number) => ({ issuedAt: null, expiresAt: epochMs(now + left) });
const gone = (isAskedFor: boolean) => ({ ...signedOut, departed: { user: null, at: epochMs(now), isAskedFor } });
const pending = (tasks: readonly string[]) => ({
  state: 'pending' as const,
  session: sessionFacts({ status: 'pending', tasks }),
});

describe('the sentence of a session', () => {
  it.each<[string, Partial<SessionView>]>([
    ['Signed in; the token expires in 41 s', {}],
    ['Signed in; the token expired 3 s ago', { token: token(-3000) }],
    ['Signed in; the token expires in 33 s', { serverAhead: durationMs(8000) }],
    ['Signed in; no token seen yet', { token: null }],
    ['Signed in; its token never expires', { token: { issuedAt: null, expiresAt: null } }],
    ['Signed in, but the session has expired since', { session: sessionFacts({ expiresAt: epochMs(now) }) }],
    ['Signed in, but the session has been abandoned since', { session: sessionFacts({ abandonsAt: epochMs(now) }) }],
    ['Signed in; the token expires in 41 s', { session: sessionFacts({ impersonated: true }) }],
    ['Nobody is signed in: the client has no session', signedOut],
    ['Signed out: the page asked for it', gone(true)],
    ['Signed out: the session is gone, and the page did not ask for it', gone(false)],
    [
      'Signed out: its lifetime or its inactivity timeout ran out',
      { ...signedOut, session: sessionFacts({ status: 'expired' }) },
    ],
    [
      'Signed out: nobody came back to the session, and it was given up',
      { ...signedOut, session: sessionFacts({ status: 'abandoned' }) },
    ],
    ['Signed out: the session was revoked', { ...signedOut, session: sessionFacts({ status: 'revoked' }) }],
    [
      'Signed out: the session is from-the-future, which is not known to mean signed in',
      { ...signedOut, session: sessionFacts({ status: 'from-the-future' }) },
    ],
    [
      'Signed out: the session is constructor, which is not known to mean signed in',
      { ...signedOut, session: sessionFacts({ status: 'constructor' }) },
    ],
    [
      'Session pending: the user must choose an organization; until then they count as signed out by default',
      pending(['choose-organization']),
    ],
    [
      'Session pending: the user must set up a second factor and complete from-the-future; until then they count as signed out by default',
      pending(['setup-mfa', 'from-the-future']),
    ],
    [
      'Session pending, and it names no open task; until it is active the user counts as signed out by default',
      pending([]),
    ],
    ['None of this traffic shows the session itself', { ...signedOut, state: 'unknown' }],
  ])('is “%s”', (expected, overrides) => {
    expect(sentence(sessionView(overrides), epochMs(now))).toBe(expected);
  });

  it('is announced once, not with every second of its countdown', () => {
    const announced = [0, 1000, 40_000, 50_000].map((later) => announcement(sessionView(), epochMs(now + later)));
    expect(new Set(announced)).toEqual(new Set(['Signed in']));
  });
});
