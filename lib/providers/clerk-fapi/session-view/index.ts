import { memberArray, own } from '../../../json.ts';
import type { SessionView } from '../../../session-view.ts';
import { readToken, type Token } from '../../../tokens/index.ts';
import { grammar } from '../../clerk/grammar.ts';
import { currentSession, sessionsOf, stateOf } from './current.ts';
import { text } from './members.ts';
import { toOrganization, toSession, toUser } from './parts.ts';

export const providerId = 'clerk-fapi';
export const providerTitle = 'Clerk, Frontend API';

/** What is known beside the client. */
export type ViewContext = Pick<SessionView, 'instance' | 'sdk' | 'apiVersion' | 'serverAhead' | 'asOf'>;

type TokenTimes = Pick<Token, 'issuedAt' | 'expiresAt' | 'claims'>;

/**
 * The view of a client that came by itself, such as the snapshot of `window.Clerk.client`, its token included. It reads the JSON
 * without the schemas, so that the popup need not carry them; whatever is not as it should be reads as absent. Of its tokens the one
 * in a cookie counts: servers see that, while the client may hold another.
 */
export function viewOfClient(client: unknown, context: ViewContext, inCookies: readonly Token[] = []): SessionView {
  const session = currentSession(client);
  const id = text(session, 'id');
  const token = inCookies.find(({ claims }) => id !== null && own(claims, 'sid') === id) ?? lastToken(session);
  return toView(client, token, context, session);
}

/** The same client seen from each of its sessions that is not the current one. */
export function otherViewsOfClient(client: unknown, context: ViewContext): readonly SessionView[] {
  const current = currentSession(client);
  return sessionsOf(client).flatMap((session) =>
    session === current ? [] : { ...seenFrom(client, lastToken(session), context, session), others: [] },
  );
}

function lastToken(session: object | null): Token | null {
  const jwt = text(own(session, 'last_active_token'), 'jwt');
  return jwt === null ? null : readToken(jwt, '', '', [grammar]);
}

/** The view of a client whose token was seen elsewhere, from one of its sessions. */
export function toView(
  client: unknown,
  token: TokenTimes | null,
  context: ViewContext,
  session = currentSession(client),
): SessionView {
  const others = memberArray(client, 'sessions').filter((other) => other !== session);
  return { ...seenFrom(client, token, context, session), others: others.flatMap(toOther) };
}

function seenFrom(
  client: unknown,
  token: TokenTimes | null,
  context: ViewContext,
  session: object | null,
): Omit<SessionView, 'others'> {
  const state = stateOf(client, session);
  return {
    provider: providerId,
    title: providerTitle,
    ...context,
    state,
    session: session && toSession(session, token),
    user: session && toUser(session),
    organization: session && toOrganization(session),
    token: token && state !== 'signed-out' ? { issuedAt: token.issuedAt, expiresAt: token.expiresAt } : null,
    departed: null,
  };
}

function toOther(session: unknown): SessionView['others'] {
  const id = text(session, 'id');
  if (id === null || typeof session !== 'object' || session === null) return [];
  return [{ id, status: text(session, 'status') ?? '', label: toUser(session)?.label ?? null }];
}
