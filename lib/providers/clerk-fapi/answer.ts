import type { Facts } from '../../diagnose/index.ts';
import { joinPath, memberArray, own } from '../../json.ts';
import { firstCopies } from './copies.ts';
import type { ApiError, Client, Environment, Located, Session, User } from './facts.ts';

/** The objects of one answer that rules ask for, each with its place. */
export interface Answer {
  readonly session?: Located<Session>;
  /** Each once, and so are the users. */
  readonly sessions: readonly Located<Session>[];
  readonly client?: Located<Client>;
  readonly users: readonly Located<User>[];
  readonly errors: readonly ApiError[];
  readonly environment: Environment | null;
}

export function readAnswer({ parsed, operation, objects }: Pick<Facts, 'parsed' | 'operation' | 'objects'>): Answer {
  const places = [...topLevel(parsed, operation)];
  const client = locate<Client>(places, 'client')[0] ?? absentClient(parsed, operation);
  const outer = [...locate<Session>(places, 'session'), ...places.flatMap(reverified)];
  const copies = client ? [...outer, ...sessionsOf(client)] : outer;
  const session = operation?.startsWith('session.')
    ? outer.find(({ path }) => path === 'response' || path === '')
    : undefined;
  return {
    ...(session && { session }),
    sessions: firstCopies(copies),
    ...(client && { client }),
    users: firstCopies([...locate<User>(places, 'user'), ...copies.flatMap(userOf)]),
    errors: readErrors(parsed),
    environment: readEnvironment(parsed, objects),
  };
}

type Tag = 'session' | 'client' | 'user';

/** Something at the top of an answer, and what stands there by its place, should its own tag be missing. */
interface Place extends Located<unknown> {
  readonly due: Tag | null;
}

/** In the envelope, in the `meta` of errors, in a bare list, or the answer itself. */
function* topLevel(parsed: unknown, operation: string | null): Generator<Place> {
  if (Array.isArray(parsed)) {
    for (const [index, value] of parsed.entries()) yield { value, path: `${index}`, due: null };
    return;
  }
  yield { value: own(parsed, 'response'), path: 'response', due: subjectOf(operation) };
  yield { value: own(parsed, 'client'), path: 'client', due: 'client' };
  yield { value: own(own(parsed, 'meta'), 'client'), path: 'meta.client', due: 'client' };
  yield { value: parsed, path: '', due: null };
}

const subjects: ReadonlyMap<string | undefined, Tag> = new Map([
  ['session', 'session'],
  ['client', 'client'],
  ['me', 'user'],
]);

const subjectOf = (operation: string | null): Tag | null => subjects.get(operation?.split('.')[0]) ?? null;

/** The objects of one kind. The parser has checked their fields; a tag that is wrong has become undefined, like the identifier. */
const locate = <T>(places: readonly Place[], tag: Tag): Located<T>[] =>
  places.filter((place) => isTagged(place, tag)).map(({ value, path }) => ({ value: value as T, path }));

function isTagged({ value, due }: Place, tag: Tag): boolean {
  const found = own(value, 'object');
  if (found === undefined) return due === tag && own(value, 'id') !== undefined;
  return found === tag && own(value, 'deleted') !== true;
}

/** A browser without a client is answered `null` by operations on the client: nobody is signed in there. */
function absentClient(parsed: unknown, operation: string | null): Located<Client> | undefined {
  const isAbsent = own(parsed, 'response') === null && (own(parsed, 'client') ?? null) === null;
  return isAbsent && operation?.startsWith('client.')
    ? { value: { object: 'client', sessions: [] }, path: 'response' }
    : undefined;
}

/** The session that a reverification is about. */
function reverified({ value, path }: Place): Located<Session>[] {
  const inner: Place = { value: own(value, 'session'), path: joinPath(path, 'session'), due: null };
  return locate<Session>([inner], 'session');
}

const sessionsOf = ({ value, path }: Located<Client>): Located<Session>[] =>
  (value.sessions ?? []).flatMap((session, index) =>
    session === undefined ? [] : { value: session, path: joinPath(path, `sessions.${index}`) },
  );

const userOf = ({ value, path }: Located<Session>): Located<User>[] =>
  value.user ? [{ value: value.user, path: joinPath(path, 'user') }] : [];

const readErrors = (parsed: unknown): ApiError[] =>
  memberArray(parsed, 'errors').flatMap((error, index) => {
    const code = own(error, 'code');
    return typeof code === 'string' ? { code, path: `errors.${index}.code` } : [];
  });

function readEnvironment(parsed: unknown, objects: Facts['objects']): Environment | null {
  const place = objects[0]?.type === 'environment' ? objects[0].path : null;
  if (place === null) return null;
  return (place === '' ? parsed : own(parsed, place)) as Environment;
}
