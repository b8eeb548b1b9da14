// What the stand-in knows in one scenario: a client, its sessions, and what was asked of it so far.
import { randomBytes } from 'node:crypto';
import { scenarioOfHost } from './hosts.ts';
import type { Instance } from './instance/instance.ts';
import { newId } from './instance/ksuid.ts';
import type { Organization } from './instance/people.ts';
import { type Scenario, type ScenarioName, scenarioOf } from './scenarios.ts';

export interface Session {
  readonly id: string;
  readonly createdAt: number;
  status: 'active' | 'pending' | 'ended' | 'removed';
  lastActiveAt: number;
  updatedAt: number;
  organization: Organization | null;
  token: string | null;
}

export interface SignIn {
  readonly id: string;
  readonly createdAt: number;
  readonly identifier: string;
  session: Session | null;
}

export interface World {
  readonly instance: Instance;
  readonly scenario: Scenario;
  readonly origin: string;
  readonly clientId: string;
  readonly createdAt: number;
  readonly rotatingToken: string;
  updatedAt: number;
  /** Of the last sign-in or sign-out; 0 while signed out. */
  authenticatedAt: number;
  sessions: Session[];
  signIn: SignIn | null;
  refusals: number;
}

/** One world per scenario, told by the origin of the page that asks. */
export const newWorlds = (instance: Instance): ((origin: string | null) => World | null) => {
  const worlds = new Map<ScenarioName, World>();
  return (origin) => {
    if (origin === null || !URL.canParse(origin)) return null;
    const name = scenarioOfHost(instance.mode, new URL(origin).hostname);
    if (name === null) return null;
    const world = worlds.get(name) ?? newWorld(instance, name, origin);
    worlds.set(name, world);
    return world;
  };
};

const newWorld = (instance: Instance, name: ScenarioName, origin: string): World => {
  const scenario = scenarioOf(name);
  const createdAt = Date.now() + (scenario.clockAhead ?? 0);
  return {
    instance,
    scenario,
    origin,
    clientId: newId('client', createdAt),
    createdAt,
    rotatingToken: randomBytes(20).toString('hex'),
    updatedAt: createdAt,
    authenticatedAt: 0,
    sessions: [],
    signIn: null,
    refusals: 0,
  };
};

/** The Frontend API's clock: right, but for the scenario that is about a wrong one. */
export const clockOf = ({ scenario }: World): number => Date.now() + (scenario.clockAhead ?? 0);

export const isSignedIn = ({ status }: Session): boolean => status === 'active' || status === 'pending';

export const currentSession = ({ sessions }: World): Session | null => sessions.find(isSignedIn) ?? null;
