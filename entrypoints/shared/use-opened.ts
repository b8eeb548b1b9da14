import { useReducer } from 'preact/hooks';
import type { Recording } from '../../lib/timeline/index.ts';

export interface Opened {
  /** Null where none is open. */
  readonly recording: Recording | null;
  /** Of the panel that shows it: what was selected, filtered and zoomed in one capture means nothing in the next. */
  readonly key: number;
}

/** The capture that was opened from a file, and how to open another in its place, or none. */
export const useOpened = () =>
  useReducer(({ key }: Opened, recording: Recording | null): Opened => ({ recording, key: key + 1 }), {
    recording: null,
    key: 0,
  });
