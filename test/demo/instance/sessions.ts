// How sessions begin, live and end.
import { clockOf, isSignedIn, type Session, type World } from '../world.ts';
import { newId } from './ksuid.ts';
import { type Organization, organizations } from './people.ts';
import { sessionToken } from './tokens.ts';

export const beginSession = (world: World): Session => {
  const now = clockOf(world);
  const session: Session = {
    id: newId('sess', now),
    createdAt: now,
    status: world.scenario.session ?? 'active',
    lastActiveAt: now,
    updatedAt: now,
    organization: null,
    token: null,
  };
  world.sessions.push(session);
  world.updatedAt = world.authenticatedAt = now;
  useSession(world, session);
  return session;
};

/** Every response about a session counts as activity and brings a fresh token. */
export const useSession = (world: World, session: Session): void => {
  if (!isSignedIn(session)) return;
  session.lastActiveAt = clockOf(world);
  session.token = sessionToken(world, session);
};

export const switchOrganization = (world: World, session: Session, organizationId: string): void => {
  const organization = findOrganization(organizationId);
  if (organization === session.organization) return;
  session.organization = organization;
  session.updatedAt = clockOf(world);
};

/** The empty string stands for the personal account. */
export const findOrganization = (id: string): Organization | null =>
  organizations.find((organization) => organization.id === id) ?? null;

/** An ended session stays on the client, a removed one does not. */
export const closeSession = (world: World, session: Session, status: 'ended' | 'removed'): void => {
  const now = clockOf(world);
  session.status = status;
  session.updatedAt = now;
  session.token = null;
  if (status === 'removed') world.sessions = world.sessions.filter((other) => other !== session);
  world.updatedAt = now;
  if (!world.sessions.some(isSignedIn)) world.authenticatedAt = 0;
};

export const closeAllSessions = (world: World): void => {
  for (const session of [...world.sessions]) closeSession(world, session, 'removed');
};
