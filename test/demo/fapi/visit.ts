// One request to the Frontend API, with all that a handler may look at.
import type { Answer, Call } from '../server/call.ts';
import { isSignedIn, type Session, type World } from '../world.ts';

export interface Visit {
  readonly call: Call;
  readonly world: World;
  /** The variable parts of the path. */
  readonly params: Readonly<Record<string, string>>;
}

export type Handler = (visit: Visit) => Answer;

export const sessionOf = ({ world, params }: Visit): Session | null =>
  world.sessions.find((session) => session.id === params.session && isSignedIn(session)) ?? null;
