import type { SessionView } from '../session-view.ts';
import type { EpochMs } from '../time.ts';
import { viewOfPage as viewOfClerkPage } from './clerk-fapi/page/state.ts';

/**
 * The systems whose SDK shows on the page who is signed in; Wacht's keeps that to itself. Apart from the registry, so that the
 * popup, which opens at once, loads neither schemas nor rules.
 */
const readers: readonly ((state: unknown, asOf: EpochMs) => SessionView | null)[] = [viewOfClerkPage];

/** The session that an open page shows by itself, from the state that the popup collected of it; null where it shows none. */
export function viewOfPage(state: unknown, asOf: EpochMs): SessionView | null {
  for (const read of readers) {
    const view = read(state, asOf);
    if (view !== null) return view;
  }
  return null;
}
