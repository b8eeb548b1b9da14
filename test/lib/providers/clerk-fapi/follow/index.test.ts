import { describe, expect, it } from 'vitest';
import type { Exchange } from '../../../../../lib/capture/index.ts';
import { createInspector } from '../../../../../lib/inspect/index.ts';
import { follow } from '../../../../../lib/providers/clerk-fapi/follow/index.ts';
import { clerkFapi } from '../../../../../lib/providers/clerk-fapi/index.ts';
import type { Follower, Provider } from '../../../../../lib/providers/index.ts';
import {
  attemptSignIn,
  client,
  fapi,
  getClient,
  getEnvironment,
  ids,
  listedSession,
  minute,
  refused,
  removeSession,
  scene,
  second,
  session,
  sessionToken,
  signedOutClient,
  templateTokens,
  tokens,
  touch,
} from '../../../../fixtures/clerk-fapi/index.ts';
import { later } from '../../../../fixtures/clerk-fapi/minted.ts';
import { capture, exchange, textBody } from '../../../../fixtures/exchange.ts';

/** Follows a capture through the engine and keeps the facts of each exchange. */
function followed(...exchanges: readonly Exchange[]) {
  const facts: Record<string, unknown>[] = [];
  const watched = (follower: Follower): Follower => ({
    ...follower,
    observe(each) {
      const observed = follower.observe(each);
      facts.push({ ...observed });
      return observed;
    },
  });
  const provider: Provider = { ...clerkFapi, rules: [], follow: () => watched(follow()) };
  const inspector = createInspector([provider]);
  for (const each of capture(...exchanges)) inspector.add(each);
  return { facts, view: inspector.session() };
}

const pathsOf = (located: unknown) => (located as { path: string }[]).map(({ path }) => path);

describe('Facts of one exchange', () => {
  it('list every object once: of its copies the first, that of the response before that of the client', () => {
    const [facts] = followed(touch()).facts;
    expect(facts?.session).toMatchObject({ path: 'response', value: { id: ids.session } });
    expect(pathsOf(facts?.sessions)).toEqual(['response']);
    expect(facts?.client).toMatchObject({ path: 'client' });
    expect(pathsOf(facts?.users)).toEqual(['response.user']);
    expect(facts?.instance).toEqual({ host: scene.host, type: 'development', isHostKnown: true });
  });

  it('find the client where it is the response itself', () => {
    const [facts] = followed(getClient()).facts;
    expect(facts?.client).toMatchObject({ path: 'response' });
    expect(facts?.session).toBeNull();
    expect(pathsOf(facts?.sessions)).toEqual(['response.sessions.0']);
  });

  it('find the sessions of a bare list', () => {
    const [facts] = followed(fapi('GET', '/v1/me/sessions', { json: [listedSession()] })).facts;
    expect(pathsOf(facts?.sessions)).toEqual(['0']);
    expect(facts?.users).toEqual([]);
  });

  it('name the codes of a refusal', () => {
    const [facts] = followed(touch(refused('signed_out', 401))).facts;
    expect(facts?.errors).toEqual([{ code: 'signed_out', path: 'errors.0.code' }]);
    expect(facts?.sessions).toEqual([]);
  });

  it('know an object without its tag by its place', () => {
    const { object: _, ...untagged } = session();
    const [facts] = followed(touch({ json: { response: untagged, client: null } })).facts;
    expect(facts?.session).toMatchObject({ path: 'response', value: { id: ids.session } });
    const [others] = followed(touch({ json: { response: { object: 'user', id: ids.user }, client: null } })).facts;
    expect(others?.sessions).toEqual([]);
  });

  it('leave out a user that was deleted', () => {
    const json = { response: { object: 'user', id: ids.user, deleted: true }, client: signedOutClient() };
    expect(followed(fapi('DELETE', '/v1/me', { json })).facts[0]?.users).toEqual([]);
  });

  it('survive answers of any shape', () => {
    for (const json of [null, 7, [], [null], { response: 3, client: [] }, { response: { object: 'session' } }]) {
      expect(followed(touch({ json })).facts).toHaveLength(1);
    }
  });
});

describe('What was known before', () => {
  it('is nothing at first, and then the newest client and environment', () => {
    const { facts } = followed(getEnvironment(), getClient(), touch());
    expect(facts[0]?.past).toMatchObject({ client: null, environment: null, lastActiveSessionId: null });
    expect(facts[2]?.past).toMatchObject({
      client: { id: ids.client },
      environment: { maintenance_mode: false },
      lastActiveSessionId: ids.session,
    });
  });

  it('keeps the last pointer when a client has none', () => {
    const { facts } = followed(getClient(), getClient({ client: { sessions: [] } }), getClient());
    expect(facts[2]?.past).toMatchObject({ client: { sessions: [] }, lastActiveSessionId: ids.session });
  });

  it.each([
    ['a session was removed', removeSession()],
    ['all sessions were removed', fapi('DELETE', '/v1/client/sessions', { json: { response: null, client: null } })],
    ['the user was deleted', fapi('DELETE', '/v1/me', { json: { response: null, client: null } })],
    ['the own session was revoked', fapi('POST', `/v1/me/sessions/${ids.session}/revoke`, { json: null })],
  ])('remembers that %s, until someone is signed in again', (_, signOut) => {
    const { facts } = followed(getClient(), signOut, getClient({ client: { sessions: [] } }), attemptSignIn(), touch());
    expect(facts.map(({ past }) => (past as { isSignOutSeen: boolean }).isSignOutSeen)).toEqual([
      false,
      false,
      true,
      true,
      false,
    ]);
  });

  it('does not take the end of another device for a sign-out', () => {
    const other = fapi('POST', `/v1/me/sessions/${ids.session.slice(0, -1)}0/revoke`, { json: null });
    expect(followed(getClient(), other, tokens()).facts[2]?.past).toMatchObject({ isSignOutSeen: false });
  });

  it('remembers that a touch was unauthorized', () => {
    const { facts } = followed(getClient(), touch(refused('signed_out', 401)), getClient({ client: { sessions: [] } }));
    expect(facts[2]?.past).toMatchObject({ isUnauthorizedSeen: true });
  });

  it('is kept apart by instance', () => {
    const { facts } = followed(getClient(), getClient({ host: 'clerk.example.com' }));
    expect(facts[1]?.past).toMatchObject({ client: null });
    expect(facts[1]?.instance).toEqual({ host: 'clerk.example.com', type: 'production', isHostKnown: false });
  });

  it("is told of the app's own requests too", () => {
    const asked = exchange({
      url: 'https://api.example.com/x',
      requestHeaders: { authorization: `Bearer ${sessionToken()}` },
    });
    const [, facts] = followed(getClient(), asked).facts;
    expect(facts).toMatchObject({ instance: { host: scene.host }, past: { client: { id: ids.client } }, sessions: [] });
  });

  it('learns from the page which host is the instance itself', () => {
    const page = exchange({
      resourceType: 'document',
      responseHeaders: { 'x-clerk-auth-status': 'signed-out' },
      responseBody: textBody('<script data-clerk-publishable-key="pk_live_Y2xlcmsuZXhhbXBsZS5jb20k">', 'text/html'),
    });
    const { facts } = followed(page, getClient({ host: 'clerk.example.com' }));
    expect(facts[1]?.instance).toEqual({ host: 'clerk.example.com', type: 'production', isHostKnown: true });
  });
});

describe('The session at the end of a capture', () => {
  it('is nothing without traffic of Clerk', () => {
    expect(followed(exchange()).view).toBeNull();
  });

  it('tells who is signed in, where and for how long', () => {
    const { view } = followed(getEnvironment(), getClient(), touch());
    const issuedAt = Math.floor((scene.now - 40) / second) * second;
    expect(view).toMatchObject({
      provider: 'clerk-fapi',
      instance: { host: scene.host, type: 'development' },
      sdk: `clerk-js ${scene.sdkVersion}`,
      apiVersion: scene.apiVersion,
      state: 'signed-in',
      session: { id: ids.session, status: 'active', createdAt: scene.sessionSince, factorAges: [120, -1] },
      user: { id: ids.user, label: 'Noor Haddad', identifier: 'noor.haddad@example.com' },
      organization: { id: ids.organization, label: 'Lighthouse Bakery', role: 'org:admin' },
      token: { issuedAt, expiresAt: issuedAt + minute },
      others: [],
      asOf: scene.now,
    });
  });

  it.each([
    ['fresh', 43],
    ['older than the one before it, which is the one that the page has now', -300],
  ])('takes the session token that came last, %s', (_, age) => {
    const at = scene.now + age * second;
    const { view } = followed(getClient(), touch(), tokens({ at }), templateTokens());
    expect(view?.token?.issuedAt).toBe(Math.floor((at - 40) / second) * second);
  });

  it('is as of no moment where nothing carries a time', () => {
    expect(followed(getClient({ at: null }), tokens({ at: null })).view).toMatchObject({
      state: 'signed-in',
      asOf: null,
    });
    expect(followed(getClient({ at: null }), tokens()).view?.asOf).toBe(scene.now);
  });

  it('is over once the user signed out', () => {
    const { view } = followed(getClient(), removeSession());
    expect(view).toMatchObject({ state: 'signed-out', session: null, user: null, token: null });
  });

  it.each([
    ['asked for it', removeSession({ at: later(5) }), true],
    ['never asked for it', getClient({ client: { sessions: [] }, at: later(5) }), false],
  ])('tells who is gone and since when, where the page %s', (_case, end, isAskedFor) => {
    const { view } = followed(getClient(), end, getClient({ client: { sessions: [] }, at: later(9) }));
    expect(view?.departed).toMatchObject({ user: { id: ids.user }, isAskedFor });
    expect(view?.departed?.at).toBeGreaterThanOrEqual(later(5));
    expect(view?.departed?.at).toBeLessThan(later(9));
  });

  it.each([
    ['nobody was', [getClient({ client: { sessions: [] } })]],
    ['somebody is', [getClient(), removeSession(), attemptSignIn()]],
  ])('has nobody who is gone where %s', (_case, exchanges) => {
    expect(followed(...exchanges).view?.departed).toBeNull();
  });

  it('follows a session whose client did not come along', () => {
    const { view } = followed(getClient(), touch({ session: { status: 'revoked' }, client: null }));
    expect(view).toMatchObject({ state: 'signed-out', session: { status: 'revoked' }, token: null });
  });

  it('is over where the browser has no client any more', () => {
    const none = fapi('GET', '/v1/client', { json: { response: null, client: null } });
    const { facts, view } = followed(getClient(), none);
    expect(facts[1]).toMatchObject({ client: { path: 'response', value: { sessions: [] } }, sessions: [] });
    expect(view).toMatchObject({ state: 'signed-out', session: null });
  });

  it('is not the business of the host that serves the script', () => {
    const script = exchange({ url: 'https://cdn.example.net/npm/@clerk/clerk-js@6.40.0/dist/clerk.browser.js' });
    expect(followed(getClient(), script).view).toMatchObject({ state: 'signed-in', instance: { host: scene.host } });
  });

  it('is unknown while no response has shown a client', () => {
    expect(followed(getEnvironment()).view).toMatchObject({ state: 'unknown', session: null });
  });

  it('lists the other sessions of the client', () => {
    const other = session({ id: `${ids.session.slice(0, -1)}0`, status: 'ended' });
    const { view } = followed(getClient({ client: { sessions: [session(), other] } }));
    expect(view?.others).toEqual([{ id: other.id, status: 'ended', label: 'Noor Haddad' }]);
  });

  it('says how far the clock of the server is ahead, and ignores what the whole seconds of its header leave open', () => {
    expect(followed(getClient()).view?.serverAhead).toBe(0);
    const date = new Date(scene.now + 30 * second).toUTCString();
    const { view } = followed(getClient({ responseHeaders: { date } }));
    expect(Math.abs((view?.serverAhead ?? 0) - 30 * second)).toBeLessThan(second);
  });

  it('survives a client of any shape', () => {
    for (const response of [
      client({ sessions: [] }),
      { object: 'client' },
      { object: 'client', sessions: [null, 3] },
    ]) {
      expect(followed(fapi('GET', '/v1/client', { json: { response, client: null } })).view?.state).toBe('signed-out');
    }
  });
});
