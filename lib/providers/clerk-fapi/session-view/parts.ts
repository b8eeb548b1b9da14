import { memberArray, own } from '../../../json.ts';
import type { SessionFacts, SessionView } from '../../../session-view.ts';
import type { Token } from '../../../tokens/index.ts';
import { text, time } from './members.ts';

/** What a session says of itself, and its token of who acts in it. */
export const toSession = (session: object, token: Pick<Token, 'claims'> | null): SessionFacts => ({
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

/** The user of a session, of whom its public copy may be all that is there. Null where nothing names one. */
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

export function toOrganization(session: object): SessionView['organization'] {
  const id = text(session, 'last_active_organization_id');
  if (id === null) return null;
  const memberships = memberArray(own(session, 'user'), 'organization_memberships');
  const membership = memberships.find((one) => text(own(one, 'organization'), 'id') === id);
  return { id, label: text(own(membership, 'organization'), 'name') ?? id, role: text(membership, 'role') };
}
