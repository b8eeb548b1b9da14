import { memberArray, own } from '../../../json.ts';
import type { SessionState } from '../../../session-view.ts';
import { text } from './members.ts';

/** As clerk-js chooses (`#defaultSession`): the one last active if it is signed in, else the first that is; else the last active. */
export function currentSession(client: unknown): object | null {
  const sessions = sessionsOf(client);
  const pointer = text(client, 'last_active_session_id');
  const last = sessions.find((one) => text(one, 'id') === pointer && pointer !== null);
  return (last && isInUse(last) ? last : sessions.find(isInUse)) ?? last ?? null;
}

export const sessionsOf = (client: unknown): readonly object[] =>
  memberArray(client, 'sessions').filter((one) => typeof one === 'object' && one !== null);

export function isInUse(session: unknown): boolean {
  const status = own(session, 'status');
  return status === 'active' || status === 'pending';
}

/** Of a client and the session that it is seen from. */
export function stateOf(client: unknown, session: object | null): SessionState {
  if (own(client, 'object') !== 'client' && session === null) return 'unknown';
  const status = text(session, 'status');
  if (status === 'active') return 'signed-in';
  return status === 'pending' ? 'pending' : 'signed-out';
}
