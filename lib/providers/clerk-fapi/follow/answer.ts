import type { Facts } from '../../../diagnose/index.ts';
import { joinPath, memberArray, own, type Path } from '../../../json.ts';
import type { ApiError, Client, Environment, Located, Session, User } from '../facts.ts';
import { firstCopies } from '../objects/copies.ts';

/** The objects of one response that rules ask for, each with its place. */
export interface Answer {
  readonly session: Located<Session> | null;
  /** Each once, and so are the users. */
  readonly sessions: readonly Located<Session>[];
  readonly client: Located<Client> | null;
  readonly users: readonly Located<User>[];
  readonly errors: readonly ApiError[];
}

export const noAnswer: Answer = { session: null, sessions: [], client: null, users: [], errors: [] };

export function readAnswer({ parsed, operation }: Pick<Facts, 'parsed' | 'operation'>): Answer {
  const places = topLevel(parsed, operation);
  const client = located<Client>(places, 'client')[0] ?? absentClient(parsed, operation);
  const outer = [...located<Session>(places, 'session'), ...reverified(places)];
  const copies = client ? [...outer, ...sessionsOf(client)] : outer;
  const isAboutSession = operation?.startsWith('session.') === true;
  return {
    session: (isAboutSession && outer.find(({ path }) => path === 'response' || path === '')) || null,
    sessions: firstCopies(copies),
    client,
    users: firstCopies([...located<User>(places, 'user'), ...usersOf(copies)]),
    errors: readErrors(parsed),
  };
}

/** Something in the response, and which object it is. */
interface Place extends Located<unknown> {
  readonly tag: unknown;
}

/** In the envelope, in the `meta` of errors, in a bare list, or the response itself. */
const topLevel = (parsed: unknown, operation: string | null): readonly Place[] =>
  Array.isArray(parsed)
    ? parsed.map((value, index) => placed(value, `${index}`))
    : [
        placed(own(parsed, 'response'), 'response', subjects.get(operation?.split('.')[0])),
        placed(own(parsed, 'client'), 'client', 'client'),
        placed(own(own(parsed, 'meta'), 'client'), 'meta.client', 'client'),
        placed(parsed, ''),
      ];

const subjects: ReadonlyMap<string | undefined, string> = new Map([
  ['session', 'session'],
  ['client', 'client'],
  ['me', 'user'],
]);

const placed = (value: unknown, path: Path, due: string | null = null): Place => ({
  value,
  path,
  tag: tagOf(value, due),
});

/** The parser has checked the fields. A tag that is wrong has become undefined, like the identifier: then what is due there counts. */
function tagOf(value: unknown, due: string | null): unknown {
  const found = own(value, 'object');
  if (found === undefined) return own(value, 'id') === undefined ? null : due;
  return own(value, 'deleted') === true ? null : found;
}

function located<T>(places: readonly Place[], tag: string): Located<T>[] {
  const found: Located<T>[] = [];
  for (const place of places) if (place.tag === tag) found.push({ value: place.value as T, path: place.path });
  return found;
}

/** A browser without a client gets `null` from operations on the client: nobody is signed in there. */
function absentClient(parsed: unknown, operation: string | null): Located<Client> | null {
  const isAbsent = own(parsed, 'response') === null && (own(parsed, 'client') ?? null) === null;
  return isAbsent && operation?.startsWith('client.')
    ? { value: { object: 'client', sessions: [] }, path: 'response' }
    : null;
}

/** The sessions that reverifications are about. */
function reverified(places: readonly Place[]): readonly Located<Session>[] {
  const found: Place[] = [];
  for (const { value, path } of places) {
    const session = own(value, 'session');
    if (session !== undefined) found.push(placed(session, joinPath(path, 'session')));
  }
  return located(found, 'session');
}

function sessionsOf({ value: { sessions = [] }, path }: Located<Client>): readonly Located<Session>[] {
  const found: Located<Session>[] = [];
  for (let index = 0; index < sessions.length; index += 1) {
    const value = sessions[index];
    if (value !== undefined) found.push({ value, path: joinPath(path, `sessions.${index}`) });
  }
  return found;
}

function usersOf(sessions: readonly Located<Session>[]): readonly Located<User>[] {
  const found: Located<User>[] = [];
  for (const { value, path } of sessions)
    if (value.user) found.push({ value: value.user, path: joinPath(path, 'user') });
  return found;
}

const readErrors = (parsed: unknown): ApiError[] =>
  memberArray(parsed, 'errors').flatMap((error, index) => {
    const code = own(error, 'code');
    return typeof code === 'string' ? { code, path: `errors.${index}.code` } : [];
  });

/** The settings of the instance, where this response holds them. Rules ask for the newest known, whichever response held those. */
export function readEnvironment({ parsed, objects }: Pick<Facts, 'parsed' | 'objects'>): Environment | null {
  const place = objects[0]?.type === 'environment' ? objects[0].path : null;
  if (place === null) return null;
  return (place === '' ? parsed : own(parsed, place)) as Environment;
}
