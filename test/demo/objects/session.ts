import { newId } from '../instance/ksuid.ts';
import { factorAge } from '../instance/tokens.ts';
import type { Session, World } from '../world.ts';
import { publicUserData } from './public-user-data.ts';
import { user } from './user.ts';

const DAY = 86_400_000;

const core = (world: World, session: Session) => ({
  object: 'session',
  id: session.id,
  status: session.status,
  expire_at: session.createdAt + 7 * DAY,
  abandon_at: session.createdAt + 30 * DAY,
  last_active_at: session.lastActiveAt,
  last_active_organization_id: session.organization?.id ?? null,
  actor: null,
  // A session without tasks does not carry the field.
  ...(session.status === 'pending' ? { tasks: [{ key: 'choose-organization' }] } : {}),
  factor_verification_age: factorAge(world, session),
  created_at: session.createdAt,
  updated_at: session.updatedAt,
});

export const sessionObject = (world: World, session: Session) => ({
  ...core(world, session),
  user: user(world),
  public_user_data: publicUserData(world),
  last_active_token: session.token === null ? null : { object: 'token', jwt: session.token },
});

/** The list of a user's devices tells where a session is used, and not whose it is. */
export const sessionWithActivity = (world: World, session: Session) => ({
  ...core(world, session),
  user: null,
  public_user_data: null,
  last_active_token: null,
  latest_activity: {
    object: 'session_activity',
    id: newId('sess_activity', session.createdAt, session.id),
    device_type: 'Linux',
    is_mobile: false,
    browser_name: 'Chrome',
    browser_version: '140.0.0.0',
    ip_address: '203.0.113.7',
    city: 'London',
    country: 'GB',
  },
});
