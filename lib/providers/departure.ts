import type { EpochMs } from '../time.ts';

/** How a sign-in ended. */
export interface End {
  /** Arrival of the response that showed it. */
  readonly at: EpochMs | null;
  /** The page had asked for it. */
  readonly isAskedFor: boolean;
}

/** Whoever was signed in last, as the provider keeps its sessions; `end` is null while they still are. */
export interface Departure<Session> {
  readonly last: Session;
  readonly end: End | null;
}

/** `current`: who is signed in now; null for nobody, and then `end` tells how that came about if it is news. */
export function departure<Session>(
  before: Departure<Session> | null,
  current: Session | null,
  end: End,
): Departure<Session> | null {
  if (current !== null) return { last: current, end: null };
  return before === null || before.end !== null ? before : { ...before, end };
}
