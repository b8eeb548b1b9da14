import { memberArray, own } from '../../json.ts';
import type { SessionFacts, SessionState, SessionView } from '../../session-view.ts';
import { type EpochMs, epochMs } from '../../time.ts';
import { readToken, type Token } from '../../tokens/index.ts';
import { grammar } from '../clerk/grammar.ts';

export const providerId = 'clerk-fapi';
export const providerTitle = 'Clerk, Frontend API';

/** What is known beside the client. */
export type ViewContext = Pick<SessionView, 'instance' | 'sdk' | 'apiVersion' | 'serverAhead' | 'asOf'>;

type TokenTimes = Pick<Token, 'issuedAt' | 'expiresAt' | 'claims'>;

/**
 * The view of a client that came by itself, such as the snapshot of `window.Clerk.client`, its token included. It reads the JSON
 * without the schemas, so that the popup need not carry them; whatever is not as it should be reads as absent.
 */
export function viewOfClient(client: unknown, context: ViewContext): SessionView {
  const session = currentSession(client);
  return toView(client, lastToken(session), context, session);
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

/** As clerk-js chooses (`#defaultSession`): the one last active if it is signed in, else the first that is; else the last active. */
export function currentSession(client: unknown): object | null {
  const sessions = sessionsOf(client);
  const pointer = text(client, 'last_active_session_id');
  const last = sessions.find((one) => text(one, 'id') === pointer && pointer !== null);
  return (last && isInUse(last) ? last : sessions.find(isInUse)) ?? last ?? null;
}

const sessionsOf = (client: unknown): readonly object[] =>
  memberArray(client, 'sessions').filter((one) => typeof one === 'object' && one !== null);

export const isInUse = (session: unknown): boolean => /^(active|pending)$/.test(text(session, 'status') ?? '');

function stateOf(client: unknown, session: object | null): SessionState {
  if (own(client, 'object') !== 'client' && session === null) return 'unknown';
  const status = text(session, 'status');
  if (status === 'active') return 'signed-in';
  return status === 'pending' ? 'pending' : 'signed-out';
}

const toSession = (session: object, token: TokenTimes | null): SessionFacts => ({
  id: text(session, 'id') ?? '',
  status: text(session, 'status') ?? '',
  createdAt: time(session, 'created_at'),
  expiresAt: time(session, 'expire_at'),
  abandonsAt: time(session, 'abandon_at'),
  lastActiveAt: time(session, 'last_active_at'),
  tasks: memberArray(session, 'tasks').flatMap((task) => text(task, 'key') ?? []),
  factorAges: Array.isArray(own(session, 'factor_verification_age'))
    ? memberArray(session, 'factor_verification_age').filter((age) => typeof age === 'number')
    : null,
  ...toActor(own(session, 'actor') ?? own(token?.claims, 'act')),
});

/** Whoever acts as the user is named by the session, and by the `act` claim of its tokens (RFC 8693 §4.1). */
const toActor = (actor: unknown): Pick<SessionFacts, 'impersonated' | 'actor'> => ({
  impersonated: typeof actor === 'object' && actor !== null,
  actor: text(actor, 'sub'),
});

export function toUser(session: object): SessionView['user'] {
  const user = own(session, 'user');
  const shown = own(session, 'public_user_data');
  const either = (key: string): string | null => text(user, key) ?? text(shown, key);
  const id = text(user, 'id') ?? text(shown, 'user_id');
  const identifier = primaryEmail(user) ?? text(shown, 'identifier');
  const name = [either('first_name'), either('last_name')].filter((part) => part !== null).join(' ');
  if (id === null && identifier === null && name === '') return null;
  return { id: id ?? '', label: name || either('username') || identifier || id || '', identifier };
}

function primaryEmail(user: unknown): string | null {
  const primary = text(user, 'primary_email_address_id');
  const address = memberArray(user, 'email_addresses').find((one) => text(one, 'id') === primary && primary !== null);
  return text(address, 'email_address');
}

function toOrganization(session: object): SessionView['organization'] {
  const id = text(session, 'last_active_organization_id');
  if (id === null) return null;
  const memberships = memberArray(own(session, 'user'), 'organization_memberships');
  const membership = memberships.find((one) => text(own(one, 'organization'), 'id') === id);
  return { id, label: text(own(membership, 'organization'), 'name') ?? id, role: text(membership, 'role') };
}

function toOther(session: unknown): SessionView['others'] {
  const id = text(session, 'id');
  if (id === null || typeof session !== 'object' || session === null) return [];
  return [{ id, status: text(session, 'status') ?? '', label: toUser(session)?.label ?? null }];
}

/** A string that says something: Clerk sends `""` for "none" in places. */
function text(value: unknown, key: string): string | null {
  const member = own(value, key);
  return typeof member === 'string' && member !== '' ? member : null;
}

function time(value: unknown, key: string): EpochMs | null {
  const member = own(value, key);
  return typeof member === 'number' && Number.isFinite(member) ? epochMs(member) : null;
}
