import type { Path } from '../../../json.ts';
import type { Located } from '../../located.ts';
import type { Session, User } from './typed.ts';

/** An object that says when it was made and changed. */
export interface Dated {
  readonly noun: 'session' | 'user';
  readonly id: string | undefined;
  readonly path: Path;
  readonly createdAt: number | undefined;
  readonly updatedAt: number | undefined;
}

type Made = Pick<Session & User, 'id' | 'created_at' | 'updated_at'>;

/** Every session and every user of a response. */
export const dated = (sessions: readonly Located<Session>[], users: readonly Located<User>[]): readonly Dated[] => [
  ...sessions.map((session) => toDated('session', session)),
  ...users.map((user) => toDated('user', user)),
];

const toDated = (noun: Dated['noun'], { value, path }: Located<Made>): Dated => ({
  noun,
  id: value.id,
  path,
  createdAt: value.created_at,
  updatedAt: value.updated_at,
});
