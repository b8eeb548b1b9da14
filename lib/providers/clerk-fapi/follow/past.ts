import type { Facts } from '../../../diagnose/index.ts';
import { isSignOut } from '../exchanges/sign-out.ts';
import type { Client, Past, Session } from '../facts.ts';
import { isSignedIn, readable } from '../objects/copies.ts';
import { type Answer, readEnvironment } from './answer.ts';

export const emptyPast: Past = {
  client: null,
  lastActiveSessionId: null,
  environment: null,
  isSignOutSeen: false,
  isUnauthorizedSeen: false,
};

/** What is known once this response came. */
export function after(
  past: Past,
  answer: Answer,
  facts: Pick<Facts, 'head' | 'exchange' | 'operation' | 'parsed' | 'objects'>,
): Past {
  const client = newestClient(past, answer);
  const isNewSignIn = answer.client !== null && readable(answer.client.value.sessions).some(isSignedIn);
  return {
    client,
    lastActiveSessionId: client?.last_active_session_id ?? past.lastActiveSessionId,
    environment: readEnvironment(facts) ?? past.environment,
    isSignOutSeen: !isNewSignIn && (past.isSignOutSeen || isSignOut(facts.head, past.lastActiveSessionId)),
    isUnauthorizedSeen: !isNewSignIn && (past.isUnauthorizedSeen || isUnauthorized(facts)),
  };
}

const isUnauthorized = ({ exchange, operation }: Pick<Facts, 'exchange' | 'operation'>): boolean =>
  exchange.response.status === 401 && (operation === 'session.touch' || operation?.startsWith('token.') === true);

/** A response may carry a session without its client: then the client that is known has a newer copy of it. */
function newestClient({ client }: Past, answer: Answer): Client | null {
  if (answer.client) return withId(answer.client.value, client?.id);
  return client && answer.session ? withSession(client, answer.session.value) : client;
}

const withId = (client: Client, id: string | undefined): Client =>
  Object.hasOwn(client, 'id') ? client : { ...client, id };

const withSession = (client: Client, session: Session): Client => ({
  ...client,
  sessions: readable(client.sessions).map((known) => (known.id === session.id ? session : known)),
});
