import type { ForeignRequest, Skip } from '../capture/index.ts';
import type { Finding } from '../diagnose/index.ts';
import type { Inspection } from '../inspect/index.ts';
import type { SessionView } from '../session-view.ts';

/** A capture as the panel shows it: what came in, what it means so far. */
export interface Recording {
  readonly source: 'live' | 'imported';
  readonly isPaused: boolean;
  /** What the user called hosts of a Frontend API when this was read: who reads any of it again reads it so. */
  readonly hosts: readonly string[];
  /** Auth traffic in order of arrival, the app's own requests with a token included. */
  readonly inspections: readonly Inspection[];
  /** What was kept of the rest, in order of arrival too: their place among the others tells what happened in between. */
  readonly foreign: readonly ForeignRequest[];
  /** Every request seen, auth or not. */
  readonly seen: number;
  /** Entries of a file that could not be read, by reason; they are among the seen. */
  readonly skips: readonly Skip[];
  /** Of `seen`: how many DevTools had before recording began. */
  readonly backfilled: number;
  /** Auth requests that went to make room for newer ones. */
  readonly dropped: number;
  /** The same of the rest. */
  readonly foreignDropped: number;
  readonly findings: readonly Finding[];
  readonly session: SessionView | null;
  /** Of the same client, and of other instances. */
  readonly otherSessions: readonly SessionView[];
}

/** What a panel shows before the first request. */
export const emptyRecording: Recording = {
  source: 'live',
  isPaused: false,
  hosts: [],
  inspections: [],
  foreign: [],
  seen: 0,
  skips: [],
  backfilled: 0,
  dropped: 0,
  foreignDropped: 0,
  findings: [],
  session: null,
  otherSessions: [],
};
