import type { SessionView } from '../session-view.ts';
import type { EpochMs } from '../time.ts';
import { viewOfPage as viewOfClerkPage } from './clerk-fapi/page/state.ts';
import type { PageFinding } from './page-finding.ts';

// The systems whose SDK shows on the page who is signed in; Wacht's keeps that to itself. Apart from the registry, so that the
// popup, which opens at once, loads neither schemas nor rules before it is drawn.
const views: readonly ((state: unknown, asOf: EpochMs) => SessionView | null)[] = [viewOfClerkPage];
const findings = () => Promise.all([import('./clerk-fapi/page/findings.ts')]);

/** The session that an open page shows by itself, from the state that the popup collected of it; null where it shows none. */
export function viewOfPage(state: unknown, asOf: EpochMs): SessionView | null {
  for (const read of views) {
    const view = read(state, asOf);
    if (view !== null) return view;
  }
  return null;
}

/** What an open page proves by itself, from the same state; in no particular order. */
export async function findingsOfPage(state: unknown): Promise<readonly PageFinding[]> {
  const readers = await findings();
  return readers.flatMap((reader) => reader.findingsOfPage(state));
}
