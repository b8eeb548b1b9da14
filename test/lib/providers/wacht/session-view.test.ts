import { describe, expect, it } from 'vitest';
import type { Exchange } from '../../../../lib/capture/index.ts';
import { createInspector } from '../../../../lib/inspect/index.ts';
import { capture } from '../../../fixtures/exchange.ts';
import {
  call,
  day,
  envelope,
  firstGeneration,
  getMe,
  getSession,
  getToken,
  hour,
  ids,
  membership,
  minute,
  organization,
  scene,
  second,
  sessionToken,
  signedOutSession,
  signin,
  signinAttempt,
  signOut,
  switchOrganization,
  user,
} from '../../../fixtures/wacht/index.ts';

function viewOf(...exchanges: readonly Exchange[]) {
  const inspector = createInspector();
  for (const each of capture(...exchanges)) inspector.add(each);
  return inspector.session();
}

const { user: _, ...nameless } = signin();
const another = signin({
  id: ids.other,
  user_id: '7',
  user: user({ id: '7', first_name: '', last_name: '', username: 'ana' }),
});
const at = (seconds: number) => ({ at: scene.now + seconds * second });

describe('The session of a deployment', () => {
  it('is that of its active sign-in', () => {
    expect(viewOf(getSession(), getToken())).toEqual({
      provider: 'wacht',
      title: 'Wacht',
      instance: { host: scene.host, type: 'development' },
      sdk: null,
      apiVersion: null,
      departed: null,
      state: 'signed-in',
      session: {
        id: ids.session,
        status: 'active',
        createdAt: scene.now - 2 * hour,
        expiresAt: scene.now + 30 * day,
        abandonsAt: null,
        lastActiveAt: scene.now - minute,
        tasks: [],
        factorAges: null,
        impersonated: false,
        actor: null,
      },
      user: { id: ids.user, label: 'Noor Haddad', identifier: 'noor.haddad@example.com' },
      organization: { id: ids.organization, label: 'Tidewater Books', role: 'Admin' },
      token: { issuedAt: scene.now - 250, expiresAt: scene.now - 250 + 35 * second },
      others: [],
      serverAhead: 0,
      asOf: scene.now,
    });
  });

  it('is read from the reference of 2025, which has the user in place of the session', () => {
    expect(viewOf(getSession({ json: firstGeneration() }))).toMatchObject({
      state: 'signed-in',
      session: { id: 'signin_193456789', createdAt: Date.UTC(2026, 2, 14, 7, 30), expiresAt: null },
      user: { id: 'user_193456780', label: 'Noor Haddad', identifier: 'noor.haddad@example.com' },
      organization: { id: 'org_193456781', label: 'Tidewater Books', role: null },
    });
  });

  it('is unknown before a response shows it, and signed out when it holds no sign-in', () => {
    expect(viewOf(getMe())).toMatchObject({ state: 'unknown', session: null, user: null });
    const signedOut = viewOf(getSession(), getSession({ json: envelope(signedOutSession()) }));
    expect(signedOut).toMatchObject({
      state: 'signed-out',
      session: null,
      user: null,
      organization: null,
      token: null,
    });
    expect(viewOf()).toBeNull();
  });

  it('knows the user from elsewhere, should the sign-in only name them', () => {
    expect(viewOf(getMe(), getSession({ session: { active_signin: nameless } }))?.user?.label).toBe('Noor Haddad');
    expect(viewOf(getSession({ session: { active_signin: nameless, signins: [] } }))?.user?.label).toBe(ids.user);
  });

  it('lists the other sign-ins', () => {
    expect(viewOf(getSession({ session: { signins: [signin(), another] } }))?.others).toEqual([
      { id: ids.other, status: 'active', label: 'ana' },
    ]);
  });

  it('reads times that stand for never as none, in either spelling', () => {
    const never = signin({ expires_at: '', last_active_at: '0001-01-01T00:00:00Z' });
    expect(viewOf(getSession({ session: { active_signin: never } }))?.session).toMatchObject({
      expiresAt: null,
      lastActiveAt: null,
    });
    const { expires_at, ...camel } = signin();
    const view = viewOf(getSession({ session: { active_signin: { ...camel, expiresAt: expires_at } } }));
    expect(view?.session?.expiresAt).toBe(scene.now + 30 * day);
  });

  it('follows a switch of organization, although the response is of before it', () => {
    const other = membership({ id: '8', organization: organization({ id: ids.other, name: 'Harbor' }), roles: [] });
    const list = call('GET', '/me/organization-memberships', { json: envelope([membership(), other]) });
    expect(viewOf(list, getSession(), switchOrganization())?.organization).toEqual({
      id: ids.other,
      label: 'Harbor',
      role: null,
    });
    expect(viewOf(list, getSession(), switchOrganization(''))?.organization).toBeNull();
    expect(viewOf(getSession(), switchOrganization('7'))?.organization).toEqual({ id: '7', label: '7', role: null });
  });

  it('follows a sign-out, although the response is of before it', () => {
    const both = getSession({ session: { signins: [signin(), another] } });
    expect(viewOf(both, signOut())).toMatchObject({ state: 'signed-out', others: [] });
    expect(viewOf(both, signOut(ids.signin))).toMatchObject({ state: 'signed-out', others: [{ id: ids.other }] });
    expect(viewOf(both, signOut(ids.other))).toMatchObject({ state: 'signed-in', others: [] });
    expect(viewOf(both, signOut(null, { status: 500 }))).toMatchObject({ state: 'signed-in' });
  });

  it('tells who signed out and when', () => {
    const { user } = viewOf(getSession()) ?? {};
    expect(viewOf(getSession(), signOut())?.departed).toMatchObject({ user, isAskedFor: true });
    const gone = viewOf(getSession(), getSession({ json: envelope(signedOutSession()) }), signOut());
    expect(gone?.departed).toMatchObject({ user, isAskedFor: false });
    expect(viewOf(getSession(), signOut(), getSession())?.departed).toBeNull();
  });

  it('shows no token of another sign-in', () => {
    const foreign = getToken({ token: sessionToken({ sub: '7' }) });
    expect(viewOf(getSession(), foreign)?.token).toBeNull();
  });

  it('tells when somebody acts as the user', () => {
    const attempt = signinAttempt({ method: 'impersonation', completed: true });
    expect(viewOf(getSession({ session: { signin_attempts: [attempt] } }))?.session?.impersonated).toBe(true);
  });

  it('is that of the deployment that was heard of last', () => {
    const view = viewOf(getSession(at(0)), getSession({ ...at(1), host: scene.production.host }));
    expect(view?.instance).toEqual({ host: scene.production.host, type: 'production' });
  });
});
