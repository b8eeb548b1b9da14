// What a signed-in client does with its session.
import { closeSession, findOrganization, switchOrganization, useSession } from '../instance/sessions.ts';
import { sessionToken, templateToken } from '../instance/tokens.ts';
import { sessionObject, sessionWithActivity } from '../objects/session.ts';
import { isSignedIn } from '../world.ts';
import { enveloped, notFound } from './answers.ts';
import { type Handler, sessionOf } from './visit.ts';

/** Long enough for a token to be over, even for a server that tolerates a few seconds. */
const STALE_SECONDS = 90;

export const touch: Handler = (visit) => {
  const { world, call } = visit;
  const session = sessionOf(visit);
  if (!session) return notFound();
  const organization = call.form.get('active_organization_id');
  if (organization !== null) switchOrganization(world, session, organization);
  useSession(world, session);
  return enveloped(world, sessionObject(world, session));
};

export const createToken: Handler = (visit) => {
  const { world, call } = visit;
  const session = sessionOf(visit);
  if (!session) return notFound();
  const asked = call.form.get('organization_id');
  const organization = asked === null ? session.organization : findOrganization(asked);
  if (world.scenario.token === 'expired') {
    return { status: 200, body: { object: 'token', jwt: sessionToken(world, session, organization, STALE_SECONDS) } };
  }
  useSession(world, session);
  return { status: 200, body: { object: 'token', jwt: sessionToken(world, session, organization) } };
};

export const createTemplateToken: Handler = (visit) =>
  sessionOf(visit) ? { status: 200, body: { object: 'token', jwt: templateToken(visit.world) } } : notFound();

export const readSession: Handler = (visit) => {
  const session = sessionOf(visit);
  if (!session) return notFound();
  useSession(visit.world, session);
  return enveloped(visit.world, sessionObject(visit.world, session));
};

const close =
  (status: 'ended' | 'removed'): Handler =>
  (visit) => {
    const session = sessionOf(visit);
    if (!session) return notFound();
    closeSession(visit.world, session, status);
    return enveloped(visit.world, sessionObject(visit.world, session));
  };

export const endSession = close('ended');
export const removeSession = close('removed');

export const listActiveSessions: Handler = ({ world }) => ({
  status: 200,
  body: world.sessions.filter(isSignedIn).map((session) => sessionWithActivity(world, session)),
});
