import { describe, expect, it } from 'vitest';
import { otherViewsOfClient, viewOfClient } from '../../../../../lib/providers/clerk-fapi/session-view/index.ts';
import { epochMs } from '../../../../../lib/time.ts';
import {
  client,
  ids,
  pendingSession,
  publicUserData,
  scene,
  session,
  user,
} from '../../../../fixtures/clerk-fapi/index.ts';

const context = {
  instance: { host: scene.host, type: 'development' },
  sdk: 'clerk-js 6.16.1',
  apiVersion: null,
  serverAhead: null,
  asOf: epochMs(scene.now),
} as const;

const viewed = (of: unknown) => viewOfClient(of, context);
const viewedSession = (overrides: Record<string, unknown>) => viewed(client({ sessions: [session(overrides)] }));

describe('A client that came by itself', () => {
  it('is seen as in the traffic, its token included', () => {
    expect(viewed(client())).toMatchObject({
      ...context,
      state: 'signed-in',
      session: { id: ids.session },
      token: { expiresAt: Math.floor((scene.now - 40) / 1000) * 1000 + 60_000 },
    });
  });

  it('may be pending, with its tasks', () => {
    const view = viewed(client({ sessions: [pendingSession()] }));
    expect(view).toMatchObject({ state: 'pending', session: { tasks: ['choose-organization'] }, organization: null });
  });

  it('shows the session that clerk-js would choose', () => {
    const other = session({ id: `${ids.session.slice(0, -1)}0` });
    const expired = session({ status: 'expired' });
    expect(viewed(client({ sessions: [expired, other] })).session?.id).toBe(other.id);
    expect(viewed(client({ sessions: [session(), other], last_active_session_id: other.id })).session?.id).toBe(
      other.id,
    );
  });

  it('tells when somebody else acts as the user', () => {
    expect(viewedSession({ actor: { sub: 'user_1' } }).session).toMatchObject({ impersonated: true, actor: 'user_1' });
  });

  it('is seen from each of its other sessions too', () => {
    const other = session({ id: `${ids.session.slice(0, -1)}0`, status: 'ended', last_active_token: null });
    const both = client({ sessions: [session(), other] });
    expect(otherViewsOfClient(both, context)).toMatchObject([
      { state: 'signed-out', session: { id: other.id, status: 'ended' }, token: null, others: [] },
    ]);
  });

  it.each([
    ['by name', {}, 'Noor Haddad'],
    ['by user name', { first_name: null, last_name: null, username: 'noor' }, 'noor'],
    ['by address', { first_name: null, last_name: null }, 'noor.haddad@example.com'],
  ])('calls the user %s', (_, overrides, label) => {
    const shown = publicUserData({ first_name: null, last_name: null });
    const view = viewedSession({ user: user(overrides), public_user_data: shown });
    expect(view.user?.label).toBe(label);
  });

  it('names the organization by its identifier where the user is no member', () => {
    const view = viewedSession({ user: user({ organization_memberships: [] }) });
    expect(view.organization).toEqual({ id: ids.organization, label: ids.organization, role: null });
  });

  it.each([undefined, null, 'client', 3, [], {}])('reads %j as nothing to see', (value) => {
    expect(viewed(value)).toMatchObject({ session: null, user: null, token: null, others: [] });
  });
});
