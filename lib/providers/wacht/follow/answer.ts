import type { Facts } from '../../../diagnose/index.ts';
import { isObject, joinPath, memberArray, own, valueAt } from '../../../json.ts';
import type { Attempt, Envelope, Located, OrganizationMembership, Session, Signin, Signins } from '../facts.ts';
import { identifierOf } from '../identifier.ts';

/** The parts of one response that rules ask for. The parser has typed what is in them; whatever was wrong is undefined. */
export interface Answer {
  readonly envelope: Envelope;
  readonly signins?: Signins;
  readonly attempts: readonly Located<Attempt>[];
  readonly memberships: readonly Located<OrganizationMembership>[];
}

type Read = Pick<Facts, 'parsed' | 'objects' | 'operation' | 'head'>;

export function readAnswer(facts: Read): Answer {
  const signins = readSignins(facts);
  return {
    envelope: readEnvelope(facts.parsed),
    ...(signins && { signins }),
    attempts: [...located<Attempt>(facts, 'signin_attempt'), ...located<Attempt>(facts, 'signup_attempt')],
    memberships: [
      ...located<OrganizationMembership>(facts, 'organization_membership'),
      ...located<OrganizationMembership>(facts, 'workspace_membership'),
    ],
  };
}

/** The objects of one kind, wherever they stand. */
export const located = <T>({ parsed, objects }: Pick<Read, 'parsed' | 'objects'>, type: string): Located<T>[] =>
  objects.flatMap((object) => {
    const value = object.type === type ? valueAt(parsed, object.path) : undefined;
    return isObject(value) ? [{ value: value as unknown as T, path: object.path }] : [];
  });

/** Where there is no envelope, it says nothing. */
function readEnvelope(parsed: unknown): Envelope {
  const status = own(parsed, 'status');
  const message = own(parsed, 'message');
  return {
    status: typeof status === 'number' ? status : null,
    message: typeof message === 'string' ? message : '',
    errors: memberArray(parsed, 'errors').map((error, index) => {
      const code = own(error, 'code');
      return { code: typeof code === 'string' ? code : null, path: `errors.${index}` };
    }),
  };
}

const lists = ['signins', 'signin_attempts', 'signup_attempts'];

/** A session says who is signed in if it was asked for, or has one of its lists: some responses merely mention a session. */
function readSignins(facts: Read): Signins | null {
  const isAsked = facts.head.host === '' || facts.operation?.startsWith('session.') === true;
  const telling = located<Session>(facts, 'session').find(
    ({ value, path }) =>
      Object.hasOwn(value, 'active_signin') ||
      lists.some((list) => Object.hasOwn(value, list)) ||
      (isAsked && path === 'data' && value.id !== undefined),
  );
  return telling ? toSignins(telling) : null;
}

function toSignins({ value, path }: Located<Session>): Signins {
  const all = (value.signins ?? []).filter((one): one is Signin => one !== undefined);
  const active = value.active_signin ?? null;
  return {
    path,
    sessionId: identifierOf(value.id),
    active: active && { value: active, path: joinPath(path, 'active_signin') },
    all: active && !all.some(({ id }) => identifierOf(id) === identifierOf(active.id)) ? [active, ...all] : all,
  };
}
