import { formField } from '../../../capture/index.ts';
import { type Facts, providerAhead, seenAt } from '../../../diagnose/index.ts';
import { own } from '../../../json.ts';
import type { DurationMs, EpochMs } from '../../../time.ts';
import type { Token } from '../../../tokens/index.ts';
import { type Departure, departure } from '../../departure.ts';
import type { Deployment, OrganizationMembership, Scope, Signin, Signins } from '../facts.ts';
import { identifierOf } from '../identifier.ts';
import { type Answer, located } from './answer.ts';
import { scopeAfterSwitch, scopeOf, unknownScope } from './scope.ts';

type User = NonNullable<Signin['user']>;

/** What is remembered of one deployment. It grows with nothing but distinct users and organizations. */
export interface Known {
  readonly deployment: Deployment;
  /** Null before the first response that shows the session. */
  readonly signins: Signins | null;
  /** Of the newest response to `GET /session`. */
  readonly askedSessionId: string | null;
  readonly scope: Scope;
  /** Arrival of the newest switch: a token that was asked for earlier is of before it. */
  readonly switchedAt: EpochMs | null;
  readonly users: ReadonlyMap<string, User>;
  /** By organization, the membership that names it and the user's role. */
  readonly memberships: ReadonlyMap<string, OrganizationMembership>;
  /** The session token in use. */
  readonly token: Token | null;
  readonly isImpersonated: boolean;
  readonly departure: Departure<Signin> | null;
  readonly serverAhead: DurationMs | null;
  readonly asOf: EpochMs | null;
}

export const newlyKnown = (deployment: Deployment): Known => ({
  deployment,
  signins: null,
  askedSessionId: null,
  scope: unknownScope,
  switchedAt: null,
  users: new Map(),
  memberships: new Map(),
  token: null,
  isImpersonated: false,
  departure: null,
  serverAhead: null,
  asOf: null,
});

/** What is known once this response came. */
export function learned(known: Known, answer: Answer, facts: Facts): Known {
  const at = facts.clock.arrivedAt ?? facts.clock.judgedAt ?? known.asOf;
  const current = session(known, answer, facts, at);
  const minted = facts.handedOut.find(({ kind }) => kind === 'session');
  return {
    ...known,
    ...current,
    departure: departure(known.departure, current.signins?.active?.value ?? null, {
      at,
      isAskedFor: facts.operation === 'session.sign-out',
    }),
    askedSessionId: askedSession(known, answer, facts),
    users: new Map([...known.users, ...byId(located<User>(facts, 'user').map(({ value }) => value))]),
    memberships: new Map([...known.memberships, ...organizationsIn(answer, facts)]),
    token: minted ?? known.token,
    isImpersonated: known.isImpersonated || answer.attempts.some(({ value }) => isImpersonation(value)),
    serverAhead: providerAhead(facts) ?? known.serverAhead,
    asOf: seenAt(facts.clock) ?? known.asOf,
  };
}

function askedSession({ askedSessionId }: Known, { signins }: Answer, { operation }: Facts): string | null {
  if (operation === 'session.get') return signins?.sessionId ?? askedSessionId;
  return operation === 'session.sign-out' || operation === 'ticket.exchange' ? null : askedSessionId;
}

type Session = Pick<Known, 'signins' | 'scope'> & Partial<Known>;

function session(known: Known, answer: Answer, facts: Facts, at: EpochMs | null): Session {
  const isDone = facts.exchange.response.status < 400;
  if (facts.operation === 'session.sign-out') return isDone ? signedOut(known, facts) : known;
  const switched = isDone ? scopeAfterSwitch(facts, known.scope) : null;
  const signins = answer.signins ?? known.signins;
  if (switched) return { signins, scope: switched, switchedAt: at };
  return { signins, scope: answer.signins ? scopeOf(answer.signins, facts.parsed) : known.scope };
}

/** The server responds to a sign-out with the session as it was before. */
function signedOut({ signins }: Known, { head, requestContent }: Facts): Session {
  const ended = identifierOf(head.query.get('sign_in_id') ?? formField(requestContent, 'sign_in_id'));
  const isEnded = ({ id }: Signin): boolean => ended === null || identifierOf(id) === ended;
  const nobody: Signins = { path: 'data', sessionId: null, active: null, all: [] };
  const { active, all, ...rest } = signins ?? nobody;
  const isActiveEnded = active === null || isEnded(active.value);
  return {
    signins: { ...rest, active: isActiveEnded ? null : active, all: all.filter((one) => !isEnded(one)) },
    scope: unknownScope,
    isImpersonated: false,
  };
}

const byId = <T extends { readonly id?: unknown }>(values: readonly T[]): [string, T][] =>
  values.flatMap((value) => {
    const id = identifierOf(value.id);
    return id === null ? [] : [[id, value]];
  });

/** Organizations by themselves, as the first generation has them, count as memberships without a role. */
function* organizationsIn({ memberships }: Answer, facts: Facts): Generator<[string, OrganizationMembership]> {
  for (const { value } of located<NonNullable<OrganizationMembership['organization']>>(facts, 'organization')) {
    const id = identifierOf(value.id);
    if (id !== null) yield [id, { organization: value }];
  }
  for (const { value } of memberships) {
    const id = identifierOf(own(value.organization, 'id')) ?? identifierOf(value.organization_id);
    if (id !== null && value.organization) yield [id, value];
  }
}

const isImpersonation = ({ method, completed }: Answer['attempts'][number]['value']): boolean =>
  method === 'impersonation' && completed === true;
