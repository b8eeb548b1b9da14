import type { Path } from '../../../json.ts';
import type { Located, Session, User } from '../facts.ts';

/** An object that says when it was made and changed. */
export interface Dated {
  readonly noun: 'session' | 'user';
  readonly id: string | undefined;
  readonly path: Path;
  readonly createdAt: number | undefined;
  readonly updatedAt: number | undefined;
}

type Made = Pick<Session & User, 'id' | 'created_at' | 'updated_at'>;

/** Every session and every user of an answer. */
export function* dated(sessions: readonly Located<Session>[], users: readonly Located<User>[]): Generator<Dated> {
  for (const session of sessions) yield toDated('session', session);
  for (const user of users) yield toDated('user', user);
}

const toDated = (noun: Dated['noun'], { value, path }: Located<Made>): Dated => ({
  noun,
  id: value.id,
  path,
  createdAt: value.created_at,
  updatedAt: value.updated_at,
});
