import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Exchange } from '../../../../lib/capture/index.ts';
import { createInspector } from '../../../../lib/inspect/index.ts';
import { appFetch } from '../../../fixtures/clerk-fapi/app-fetch.ts';
import {
  attemptSignIn,
  createSignIn,
  getClient,
  getEnvironment,
  ids,
  type Overrides,
  removeSession,
  scene,
  second,
  session,
  sessionToken,
  tokenObject,
  tokens,
  touch,
} from '../../../fixtures/clerk-fapi/index.ts';
import { capture } from '../../../fixtures/exchange.ts';
import { effort } from '../../../fuzz/effort.ts';

/**
 * How long one request takes (in ms), and after which part of that its server answers. Answers of Clerk that take longer may
 * overtake each other by seconds, which is a fault.
 */
const flight = fc.record({
  duration: fc.integer({ min: 15, max: 950 }),
  reached: fc.double({ min: 0, max: 1, noNaN: true }),
});
type Flight = typeof flight extends fc.Arbitrary<infer T> ? T : never;

const visits = fc.record({
  /** On which fraction of a second it begins. */
  phase: fc.nat({ max: 999 }),
  /** How far the page's clock is ahead of Clerk's and the app server's. */
  ahead: fc.integer({ min: -400, max: 400 }),
  flights: fc.array(flight, { minLength: 5, maxLength: 23 }),
  /** How often the app asks its own server. */
  period: fc.integer({ min: 700, max: 9000 }),
  /** When after its issue a token is replaced, and how long before or after that the window is focused. */
  refresh: fc.integer({ min: 43 * second, max: 46 * second }),
  focus: fc.integer({ min: -3000, max: 3000 }),
  cycles: fc.integer({ min: 1, max: 3 }),
  switches: fc.boolean(),
});
type Visit = typeof visits extends fc.Arbitrary<infer T> ? T : never;

interface Held {
  readonly jwt: string;
  readonly from: number;
  readonly issued: number;
}

/** Signs in, stays for some tokens, goes to the personal account, signs out; and the app fetches all the while. */
function played({ phase, ahead, flights, period, refresh, focus, cycles, switches }: Visit): readonly Exchange[] {
  const seen: Exchange[] = [];
  const held: Held[] = [];
  let count = 0;
  let organization: string | null = ids.organization;
  const since = scene.now - 250 + phase + 12 * second;

  /** A request that starts at a moment of the page's clock; what its server says depends on the server's. */
  const send = (start: number, answer: (at: object, server: number) => Exchange, slowness = 1): number => {
    const { duration: usual, reached }: Flight = flights[count++ % flights.length] ?? { duration: 80, reached: 0.5 };
    const duration = usual * slowness;
    const server = Math.floor(start + duration * reached - ahead);
    const date = new Date(server).toUTCString();
    seen.push(
      answer({ at: start + duration, duration, responseHeaders: { date, 'cache-control': 'no-store' } }, server),
    );
    return start + duration;
  };
  const about = (server: number) => ({
    created_at: since,
    expire_at: since + 7 * 86_400_000,
    abandon_at: since + 30 * 86_400_000,
    last_active_at: server,
    updated_at: server,
    last_active_organization_id: organization,
    factor_verification_age: [Math.max(0, Math.floor((server - since) / 60_000)), -1],
  });
  const hold = (server: number, end: number): void => {
    const jwt = sessionToken(session(about(server)));
    held.push({ jwt, from: end, issued: Math.floor(server / 1000) * 1000 + ahead });
  };
  /** One that brings a token of the session. */
  const sendFor = (start: number, answer: (at: object, of: Overrides) => Exchange): number => {
    let issued = 0;
    const end = send(start, (at, server) => {
      issued = server;
      return answer(at, about(server));
    });
    hold(issued, end);
    return end;
  };
  const touchAt = (start: number): number =>
    sendFor(start, (at, of) =>
      touch({ ...at, session: of, form: { active_organization_id: organization ?? '', intent: 'focus' } }),
    );
  const refreshAt = (start: number): number =>
    sendFor(start, (at, of) =>
      tokens({ ...at, json: tokenObject(sessionToken(session(of))), form: { organization_id: organization ?? '' } }),
    );

  const begin = since - 12 * second;
  send(begin, (at) => getEnvironment(at));
  const loaded = send(begin + 5, (at) => getClient({ ...at, client: { sessions: [] } }));
  const started = send(Math.max(loaded, begin + 5 * second), (at) => createSignIn(at));
  let free = sendFor(Math.max(started, since), (at, of) => attemptSignIn({ ...at, session: of }));
  const signedIn = free;
  free = touchAt(free + 3);
  for (let cycle = 0; cycle < cycles; cycle += 1) {
    const due = Math.max(free, ...held.map(({ issued }) => issued + refresh));
    free = Math.max(refreshAt(due), touchAt(Math.max(free, due + focus)));
    if (switches && cycle === 0) {
      organization = null;
      free = touchAt(free + 40);
    }
  }
  const leaving = free + 4 * second;
  for (let start = signedIn; start < leaving; start += period) {
    const { jwt } = held
      .filter(({ from }) => from <= start)
      .sort((left, right) => left.from - right.from)
      .at(-1) ?? { jwt: '' };
    send(start, (at) => appFetch({ ...at, bearer: jwt, cookies: { __session: jwt } }), 4);
  }
  send(leaving, (at, server) => removeSession({ ...at, session: about(server) }));
  return seen;
}

const orders: Readonly<Record<string, (exchange: Exchange) => number>> = {
  start: ({ startedAt }) => startedAt ?? 0,
  completion: ({ startedAt, duration }) => (startedAt ?? 0) + (duration ?? 0),
};

it.each(Object.keys(orders))(
  'a visit without a fault has no error and no warning, however its requests overlap, listed by their %s',
  async (order) => {
    const place = orders[order] ?? (() => 0);
    await fc.assert(
      fc.asyncProperty(visits, async (visit) => {
        const inspector = createInspector();
        const listed = [...played(visit)].sort((left, right) => place(left) - place(right));
        for (const each of capture(...listed)) inspector.add(each);
        await inspector.settle();
        const serious = inspector.findings().filter(({ severity }) => severity !== 'info');
        expect(serious.map(({ rule, message, exchange }) => `${exchange} ${rule}: ${message}`)).toEqual([]);
      }),
      effort(60),
    );
  },
);
