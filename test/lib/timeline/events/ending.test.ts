import { describe, expect, it } from 'vitest';
import { createTimeline, endOf } from '../../../../lib/timeline/index.ts';
import { inspection } from '../../../components/recording.ts';
import { sessionRow } from '../../../components/timeline/rows.ts';
import { now } from '../../../fixtures/exchange.ts';

const signOut = (index: number, at: number) =>
  inspection({ provider: 'shop', endpoint: 'client.sign-out', reports: [] }, { index, at: now + at, duration: 0 });

/** Moments of the session's requests, its refusals, and of a sign-out of the whole client. */
const cases: readonly (readonly [
  what: string,
  good: number[],
  refused: number[],
  signOut: number | null,
  end: number | null,
])[] = [
  ['with the client’s sign-out after its last request', [0, 5], [], 7, 7],
  ['not with a sign-out before its last request', [0, 5], [], 3, 5],
  ['with the first of the refusals that nothing good followed', [0, 5], [3, 6, 9], null, 6],
  ['with whichever of the two was earlier', [0], [6], 4, 4],
  ['with its last request where nothing else tells', [0, 5], [], null, 5],
  ['at no moment that is known where none of its requests was seen', [], [], 4, null],
];

describe('a session that is over ended', () => {
  it.each(cases)('%s', (_what, good, refused, signedOut, end) => {
    const timeline = createTimeline();
    const rows = [...good.map((at) => ({ at, status: 200 })), ...refused.map((at) => ({ at, status: 401 }))];
    for (const [index, { at, status }] of rows.entries()) timeline.add(sessionRow({ index, at: now + at, status }));
    if (signedOut !== null) timeline.add(signOut(rows.length, signedOut));
    const lanes = timeline.lanes();
    const [lane] = lanes;
    const ended = lane?.kind === 'session' ? endOf(lane, lanes) : null;
    expect(ended && ended - now).toBe(end);
  });
});
