import fc from 'fast-check';
import type { Exchange } from '../../../../lib/capture/index.ts';
import { appFetch } from '../../../fixtures/clerk-fapi/app-fetch.ts';
import {
  attemptSignIn,
  createSignIn,
  day,
  getClient,
  getEnvironment,
  ids,
  minute,
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

/** How long somebody takes from the first request of a page to being signed in. */
const signingIn = 12 * second;

/**
 * How long one request takes (in ms), and after which part of that its server answers. Answers of Clerk that take longer may
 * overtake each other by seconds, which is a fault.
 */
const flight = fc.record({
  duration: fc.integer({ min: 15, max: 950 }),
  reached: fc.double({ min: 0, max: 1, noNaN: true }),
});

/** What differs from one visit without a fault to another. */
export const visits = fc.record({
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

/** Signs in, stays for some tokens, perhaps goes to the personal account, signs out; and the app fetches all the while. */
export function played(visit: Visit): readonly Exchange[] {
  const page = new HealthyPage(visit);
  const signedIn = page.signIn();
  const leaving = stay(page, visit, page.touch(signedIn + 3)) + 4 * second;
  for (let start = signedIn; start < leaving; start += visit.period) page.fetchOwn(start);
  page.signOut(leaving);
  return page.seen;
}

/** When the page has asked for all the tokens of a stay that begins at `from`. */
function stay(page: HealthyPage, { refresh, focus, cycles, switches }: Visit, from: number): number {
  let free = from;
  for (let cycle = 0; cycle < cycles; cycle += 1) {
    const due = Math.max(free, page.newest + refresh);
    const refreshed = page.refresh(due);
    free = Math.max(refreshed, page.touch(Math.max(free, due + focus)));
    if (switches && cycle === 0) free = page.leaveOrganization(free + 40);
  }
  return free;
}

interface Held {
  readonly jwt: string;
  /** When the page got it. */
  readonly from: number;
}

/** How a response is made: at which moment it arrives with which headers, and what its server's clock says. */
type Answer = (at: Overrides, server: number) => Exchange;
/** The same for one that brings a token of the session as it then is. */
type SessionAnswer = (at: Overrides, of: Overrides) => Exchange;

/**
 * A page as Clerk's script runs it. Each step starts at a moment of the page's clock and gives the moment when it is done, both in
 * Unix milliseconds.
 */
class HealthyPage {
  readonly seen: Exchange[] = [];
  /** When the newest token was issued, by the page's clock. */
  newest = 0;
  readonly #visit: Visit;
  readonly #since: number;
  readonly #held: Held[] = [];
  #organization: string | null = ids.organization;

  constructor(visit: Visit) {
    this.#visit = visit;
    this.#since = scene.now - 250 + visit.phase + signingIn;
  }

  signIn(): number {
    const begin = this.#since - signingIn;
    this.#send(begin, (at) => getEnvironment(at));
    const loaded = this.#send(begin + 5, (at) => getClient({ ...at, client: { sessions: [] } }));
    const started = this.#send(Math.max(loaded, begin + 5 * second), (at) => createSignIn(at));
    return this.#sendForToken(Math.max(started, this.#since), (at, of) => attemptSignIn({ ...at, session: of }));
  }

  touch(start: number): number {
    const form = { active_organization_id: this.#organization ?? '', intent: 'focus' };
    return this.#sendForToken(start, (at, of) => touch({ ...at, session: of, form }));
  }

  refresh(start: number): number {
    const form = { organization_id: this.#organization ?? '' };
    return this.#sendForToken(start, (at, of) => tokens({ ...at, json: tokenObject(sessionToken(session(of))), form }));
  }

  leaveOrganization(start: number): number {
    this.#organization = null;
    return this.touch(start);
  }

  /** The app's own request, which takes longer, with the token that arrived last before it. */
  fetchOwn(start: number): void {
    const arrived = this.#held.filter(({ from }) => from <= start).sort((left, right) => left.from - right.from);
    const jwt = arrived.at(-1)?.jwt ?? '';
    this.#send(start, (at) => appFetch({ ...at, bearer: jwt, cookies: { __session: jwt } }), 4);
  }

  signOut(start: number): void {
    this.#send(start, (at, server) => removeSession({ ...at, session: this.#sessionAt(server) }));
  }

  #send(start: number, answer: Answer, slowness = 1): number {
    const { ahead, flights } = this.#visit;
    const { duration: usual, reached } = flights[this.seen.length % flights.length] ?? { duration: 80, reached: 0.5 };
    const duration = usual * slowness;
    const server = Math.floor(start + duration * reached - ahead);
    const responseHeaders = { date: new Date(server).toUTCString(), 'cache-control': 'no-store' };
    this.seen.push(answer({ at: start + duration, duration, responseHeaders }, server));
    return start + duration;
  }

  #sendForToken(start: number, answer: SessionAnswer): number {
    let server = 0;
    const from = this.#send(start, (at, now) => {
      server = now;
      return answer(at, this.#sessionAt(now));
    });
    this.#held.push({ jwt: sessionToken(session(this.#sessionAt(server))), from });
    this.newest = Math.max(this.newest, Math.floor(server / second) * second + this.#visit.ahead);
    return from;
  }

  /** The session as Clerk tells it at a moment of its own clock. */
  #sessionAt(server: number): Overrides {
    const since = this.#since;
    return {
      created_at: since,
      expire_at: since + 7 * day,
      abandon_at: since + 30 * day,
      last_active_at: server,
      updated_at: server,
      last_active_organization_id: this.#organization,
      factor_verification_age: [Math.max(0, Math.floor((server - since) / minute)), -1],
    };
  }
}
