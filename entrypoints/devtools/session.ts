import { type Exchange, type ForeignRequest, toForeignRequest } from '../../lib/capture/index.ts';
import { createInspector, type Inspection } from '../../lib/inspect/index.ts';
import { emptyRecording, type Recording } from '../../lib/timeline/index.ts';
import type { KeySet } from '../../lib/tokens/index.ts';
import type { Recorded } from './recorder.ts';

/** What the devtools page hands to the panel: the recording, and what may be done to it. */
export interface RecordingSession {
  get(): Recording;
  /** Calls back after each change, many changes at once where they come fast; gives the way to stop. */
  subscribe(listener: () => void): () => void;
  add(recorded: Recorded): void;
  /** Public keys from a file, for signatures whose keys the page never asked for. */
  learnKeys(keys: KeySet): void;
  setPaused(isPaused: boolean): void;
  clear(): void;
}

/** A burst of requests is drawn once, not once each. */
const batchMs = 50;

export function createRecordingSession(): RecordingSession {
  let inspector = createInspector();
  let rows: Inspection[] = [];
  let others: ForeignRequest[] = [];
  let published: Recording = emptyRecording;
  let pending: Pick<Recording, 'seen' | 'backfilled' | 'isPaused'> = emptyRecording;
  const listeners = new Set<() => void>();
  let isScheduled = false;

  const publish = async (): Promise<void> => {
    isScheduled = false;
    const changed = new Map((await inspector.settle()).map((inspection) => [inspection.exchange, inspection]));
    if (changed.size > 0) rows = rows.map((row) => changed.get(row.exchange) ?? row);
    const { findings, session, otherSessions } = inspector;
    published = {
      ...published,
      ...pending,
      inspections: rows.slice(),
      foreign: others.slice(),
      findings: findings(),
      session: session(),
      otherSessions: otherSessions(),
    };
    for (const listener of listeners) listener();
  };
  const schedule = (): void => {
    if (isScheduled) return;
    isScheduled = true;
    setTimeout(() => void publish(), batchMs);
  };

  return {
    get: () => published,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    add({ exchange, foreign, isBackfill }) {
      if (pending.isPaused) return;
      const inspection = exchange && inspector.add(exchange);
      if (inspection?.provider) rows.push(inspection);
      else others.push(...otherwise(exchange, foreign));
      pending = { ...pending, seen: pending.seen + 1, backfilled: pending.backfilled + (isBackfill ? 1 : 0) };
      schedule();
    },
    learnKeys(keys) {
      inspector.learnKeys(keys);
      schedule();
    },
    setPaused(isPaused) {
      pending = { ...pending, isPaused };
      schedule();
    },
    clear() {
      inspector = createInspector();
      rows = [];
      others = [];
      pending = { seen: 0, backfilled: 0, isPaused: pending.isPaused };
      schedule();
    },
  };
}

/** What looked like auth traffic from outside and was none is kept like the rest. */
const otherwise = (exchange: Exchange | null, foreign: ForeignRequest | null): readonly ForeignRequest[] =>
  [foreign ?? (exchange && toForeignRequest(exchange))].filter((request) => request !== null);
