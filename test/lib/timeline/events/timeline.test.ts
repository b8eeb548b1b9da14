import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Exchange } from '../../../../lib/capture/index.ts';
import type { Inspection } from '../../../../lib/inspect/index.ts';
import { createInspector } from '../../../../lib/inspect/index.ts';
import { epochMs } from '../../../../lib/time.ts';
import { createTimeline, expectedNext } from '../../../../lib/timeline/index.ts';
import { inspection, report } from '../../../components/recording.ts';
import { sessionRow } from '../../../components/timeline/rows.ts';
import { appFetch } from '../../../fixtures/clerk-fapi/app-fetch.ts';
import {
  createSignIn,
  getEnvironment,
  handshake,
  ids,
  minute,
  scene,
  second,
  touch,
} from '../../../fixtures/clerk-fapi/index.ts';
import { minted, tokenAt } from '../../../fixtures/clerk-fapi/minted.ts';
import { capture, exchange } from '../../../fixtures/exchange.ts';

const inspected = (...exchanges: readonly Exchange[]): readonly Inspection[] => {
  const inspector = createInspector();
  return capture(...exchanges).map((one) => inspector.add(one));
};

const timelineOf = (inspections: readonly Inspection[]) => {
  const timeline = createTimeline();
  for (const one of inspections) timeline.add(one);
  return timeline;
};

const token = (at: number, claims = {}) => minted(tokenAt(at, { claims }), { at });
const { now } = scene;

describe('lanes', () => {
  it('are one for each session, one for the rest of the auth traffic and one for the app', () => {
    const bearer = tokenAt(now);
    const lanes = timelineOf(inspected(getEnvironment(), createSignIn(), token(now), appFetch({ bearer }))).lanes();
    expect(lanes.map(({ kind, session, events }) => [kind, session, events.length])).toEqual([
      ['session', ids.session, 1],
      ['auth', '', 2],
      ['app', '', 1],
    ]);
  });

  it('have the refused touch of a session, which answers with no token', () => {
    const [lane] = timelineOf(inspected(touch({ status: 401, json: { errors: [] } }))).lanes();
    expect(lane?.session).toBe(ids.session);
    expect(lane?.events[0]).toMatchObject({ kind: 'touch', isError: true });
    expect(lane?.errors).toHaveLength(1);
  });

  it.each([
    ['sign-in', createSignIn()],
    ['handshake', handshake()],
    ['token', token(now)],
    ['touch', touch()],
    ['request', getEnvironment()],
  ] as const)('tell a %s from other requests', (kind, one) => {
    const [lane] = timelineOf(inspected(one)).lanes();
    expect(lane?.events.map((event) => event.kind)).toEqual([kind]);
  });

  it('know a session in which somebody else acts as the user', () => {
    const [lane] = timelineOf(inspected(token(now, { act: { sub: ids.user } }))).lanes();
    expect(lane?.isImpersonated).toBe(true);
  });
});

describe('lifetimes', () => {
  it('go from iat to exp, once for a token that is seen again', () => {
    const bearer = tokenAt(now);
    const [lane] = timelineOf(inspected(minted(bearer), appFetch({ bearer }), minted(bearer))).lanes();
    const issued = Math.floor(now / 1000) * 1000;
    expect(lane?.lifetimes).toEqual([
      { at: issued, until: issued + minute, exchange: 0, isStale: false, coveredUntil: null },
    ]);
  });

  it('tell silence: when the token before had ended', () => {
    const later = now + 3 * minute;
    const [lane] = timelineOf(inspected(token(now), token(later))).lanes();
    const issued = Math.floor(now / 1000) * 1000;
    expect(lane?.lifetimes[1]?.coveredUntil).toBe(issued + minute);
  });

  it('tell no silence after a token that had ended before it was first seen', () => {
    const kept = tokenAt(now - 5 * minute);
    const [lane] = timelineOf(inspected(appFetch({ bearer: kept, at: now }), token(now))).lanes();
    expect(lane?.lifetimes.map(({ isStale, coveredUntil }) => [isStale, coveredUntil])).toEqual([
      [true, null],
      [false, null],
    ]);
  });

  it('are in order, and covered by the longest before, in whatever order they come', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 8 }), (minutes) => {
        const given = minutes.map((count, index) => {
          const row = sessionRow({ index, at: count * minute });
          const tokens = row.tokens.map((one) => ({
            ...one,
            expiresAt: epochMs(count * minute + (index + 1) * 30 * second),
          }));
          return { ...row, tokens };
        });
        const lifetimes = timelineOf(given).lanes()[0]?.lifetimes ?? [];
        let covered: number | null = null;
        let before = Number.NEGATIVE_INFINITY;
        for (const lifetime of lifetimes) {
          expect(lifetime.at).toBeGreaterThanOrEqual(before);
          expect(lifetime.coveredUntil).toBe(covered);
          before = lifetime.at;
          covered = Math.max(covered ?? lifetime.until, lifetime.until);
        }
      }),
    );
  });

  it('let the next token be expected shortly before the newest ends', () => {
    const [lane] = timelineOf(inspected(token(now))).lanes();
    const issued = Math.floor(now / 1000) * 1000;
    expect(expectedNext(lane?.lifetimes ?? [])).toEqual({
      from: issued + 45 * second,
      until: issued + 45 * second + minute,
    });
    expect(expectedNext([])).toBeNull();
  });
});

describe('an exchange', () => {
  it('that is known better since stays where it is', () => {
    const timeline = timelineOf([inspection(), inspection({}, { index: 1 })]);
    timeline.add(inspection({ reports: [report({ severity: 'error' })] }));
    const [lane] = timeline.lanes();
    expect(lane?.events.map(({ exchange: index, isError }) => [index, isError])).toEqual([
      [0, true],
      [1, false],
    ]);
    expect(lane?.errors.map((event) => event.exchange)).toEqual([0]);
    expect(timeline.find(0)?.event.isError).toBe(true);
  });

  it('that a full recording lets go of is gone, and its token with it', () => {
    const timeline = timelineOf([0, 1, 2].map((index) => sessionRow({ index, at: now + index * minute, status: 401 })));
    timeline.forgetBefore(2);
    const [lane] = timeline.lanes();
    for (const series of [lane?.events, lane?.errors, lane?.lifetimes]) {
      expect(series?.map(({ exchange: index }) => index)).toEqual([2]);
    }
    expect([timeline.find(1), timeline.find(2)?.event.exchange]).toEqual([null, 2]);
  });

  it('that a full recording lets go of takes no token with it that is still in use', () => {
    const bearer = tokenAt(now);
    const other = appFetch({ bearer: tokenAt(now, { claims: { sid: 'sess_2' } }) });
    const use = appFetch({ bearer });
    const [again = inspection(), ...others] = [...inspected(minted(bearer), other, use, use, use)].reverse();
    const timeline = timelineOf(others.reverse());
    for (const before of [1, 2, 3]) timeline.forgetBefore(before);
    const sessions = () => timeline.lanes().flatMap(({ kind, session }) => (kind === 'session' ? session : []));
    expect(sessions()).toEqual([ids.session]);
    expect(timeline.lanes()[0]?.lifetimes.map((lifetime) => lifetime.exchange)).toEqual([3]);
    timeline.forgetBefore(4);
    expect(timeline.lanes()).toEqual([]);
    timeline.add(again);
    expect(sessions()).toEqual([ids.session]);
    expect(timeline.lanes()[0]?.lifetimes).toHaveLength(1);
  });

  it.each([null, Number.POSITIVE_INFINITY, 1e300])('without a usable time (%s) is counted and not placed', (at) => {
    const timeline = timelineOf([inspection({ exchange: exchange({ at, duration: 0 }) })]);
    expect(timeline.untimed()).toBe(1);
    expect(timeline.lanes()).toEqual([]);
    expect(timeline.find(0)).toBeNull();
  });
});
