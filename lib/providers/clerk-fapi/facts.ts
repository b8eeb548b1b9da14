import { type Facts, ruleMaker } from '../../diagnose/index.ts';
import type { JsonValue, Path } from '../../json.ts';
import type { Located } from '../located.ts';
import type { Dated } from './objects/dated.ts';
import type { LocatedVerification, Primary } from './objects/identifiers.ts';
import type { Client, Environment, Session, User } from './objects/typed.ts';
import type { SessionToken } from './tokens/claims.ts';

export type { Client, Environment, Located, Session, User };

/** A session with the token that its object carries. */
export interface SessionWithToken {
  readonly session: Located<Session>;
  readonly token: SessionToken;
}

/** An item of `errors` that names its code. */
export interface ApiError {
  readonly code: string;
  /** Path of the code in the response: `errors.0.code`. */
  readonly path: Path;
}

/** A reason as Clerk's backend SDKs name it: `session-token-expired`. */
export interface AuthReason {
  readonly reason: string;
  readonly path: Path;
}

/** What this provider's rules may ask for, beyond what any rule may. Facts that the response does not hold are null. */
export interface ClerkFacts extends Facts {
  readonly instance: Instance;
  /** The same, where it is known to be of that type. */
  readonly development: Instance | null;
  readonly production: Instance | null;
  /** Which page asks which instance: an identity for what rules remember of the two. */
  readonly asking: string;
  /** The session that the response is about: `response` of a session operation. */
  readonly session: Located<Session> | null;
  /** The sessions in the response, each once: of its copies the first, `response` before `client.sessions`. */
  readonly sessions: readonly Located<Session>[];
  /** The client as of this response, in `client` or as `response` of `GET /v1/client`. */
  readonly client: Located<Client> | null;
  /** The users in the response, each once. */
  readonly users: readonly Located<User>[];
  /** Both of these: when they were made and changed. */
  readonly dated: readonly Dated[];
  /** The pointers of these users to identifiers of their own, of which the response shows both ends in full. */
  readonly primaries: readonly Primary[];
  /** Every verification of these users. */
  readonly verifications: readonly LocatedVerification[];
  /** Those of `tokens` that are session tokens and could be read. */
  readonly sessionTokens: readonly SessionToken[];
  /** Those of them that the page got from the Frontend API, or sent to the app to say who is calling. */
  readonly tokensOfPage: readonly SessionToken[];
  /** The sessions whose `last_active_token` could be read. */
  readonly sessionsWithTokens: readonly SessionWithToken[];
  /** The session that was last active, where it is over without the page having asked for a sign-out. */
  readonly ended: Located<Session> | null;
  readonly errors: readonly ApiError[];
  /** The settings of the instance, where the response is those; for the rest, `past` has the newest. */
  readonly environment: Located<JsonValue | undefined> | null;
  /** Why a server doubted the session, where this request or its response says so. */
  readonly authReason: AuthReason | null;
  /** To be asked for by name in `needs`: what a rule says with it depends on more than the exchange. */
  readonly past?: Past;
}

/** Which instance responded; `host` is '' for a bare body, `type` null where neither host nor key tells. */
export interface Instance {
  readonly host: string;
  readonly type: 'development' | 'production' | null;
  /** False for proxies and pasted bodies, whose host says nothing about the instance. */
  readonly isHostKnown: boolean;
}

/** What was known of the same instance before this exchange. It grows with nothing: each field is the newest of its kind. */
export interface Past {
  /** The newest client, null before the first. */
  readonly client: Client | null;
  /** The session that was last active: the newest pointer that was not null. */
  readonly lastActiveSessionId: string | null;
  readonly environment: Environment | null;
  /** Since the newest client with a signed-in session: was a sign-out asked for? */
  readonly isSignOutSeen: boolean;
  /** Since then: did Clerk return 401 to a touch or a token request? */
  readonly isUnauthorizedSeen: boolean;
}

export const defineClerkRule = ruleMaker<ClerkFacts>();
