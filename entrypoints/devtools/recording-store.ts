import { defaultSettings, type Settings } from '../../components/settings/settings.ts';
import { bodyLength, type Exchange, type ForeignRequest, toForeignRequest } from '../../lib/capture/index.ts';
import { createInspector, type Inspection, isOfInterest } from '../../lib/inspect/index.ts';
import { providers as registered, withHosts } from '../../lib/providers/index.ts';
import { emptyRecording, type Recording } from '../../lib/timeline/index.ts';
import type { KeySet } from '../../lib/tokens/index.ts';
import type { IsOfPage } from './arrival.ts';
import { keepRows } from './kept-rows.ts';
import type { Audience } from './recorder.ts';

/** What the devtools page hands to the panel: the recording, and what may be done to it. */
export interface RecordingStore extends Audience {
  get(): Recording;
  /** Calls back after each change, many changes at once where they come fast; gives the way to stop. */
  subscribe(listener: () => void): () => void;
  /** Public keys from a file, for signatures whose keys the page never asked for; they stay when the log does not. */
  learnKeys(keys: KeySet): void;
  setPaused(isPaused: boolean): void;
  configure(settings: Settings): void;
  clear(): void;
}

/** A burst of requests is drawn once, not once each. */
const batchMs = 50;

export function createRecordingStore(): RecordingStore {
  let settings = defaultSettings;
  let providers = registered;
  const limits = () => ({ rows: settings.keptExchanges, bytes: settings.keptMegabytes * 1e6 });
  const keepOwn = (dropped = 0) =>
    keepRows<Inspection>(
      {
        limits,
        sizeOf: ({ exchange }) => bodyLength(exchange),
        onGone: (gone) => inspector.forget(gone.map(({ exchange }) => exchange)),
      },
      dropped,
    );
  const keepOthers = () => keepRows<ForeignRequest>({ limits, sizeOf: () => 0 });
  let given: KeySet = [];
  const newInspector = () => {
    const created = createInspector(providers);
    created.learnKeys(given);
    return created;
  };
  let inspector = newInspector();
  let rows = keepOwn();
  let others = keepOthers();
  let published: Recording = emptyRecording;
  let pending: Pick<Recording, 'seen' | 'backfilled' | 'isPaused'> = emptyRecording;
  let isOfPage: IsOfPage = () => true;
  let timesCleared = 0;
  const listeners = new Set<() => void>();
  let isScheduled = false;

  const publish = async (): Promise<void> => {
    isScheduled = false;
    const current = inspector;
    const settled = await current.settle();
    if (current !== inspector) return schedule();
    const judged = new Map(settled.map((inspection) => [inspection.exchange, inspection]));
    if (judged.size > 0) rows.replace((row) => judged.get(row.exchange) ?? row);
    published = {
      ...published,
      ...pending,
      hosts: settings.hosts,
      inspections: rows.all(),
      foreign: others.all(),
      dropped: rows.dropped(),
      foreignDropped: others.dropped(),
      findings: inspector.findings(),
      session: inspector.session(),
      otherSessions: inspector.otherSessions(),
    };
    for (const listener of listeners) listener();
  };
  const schedule = (): void => {
    if (isScheduled) return;
    isScheduled = true;
    setTimeout(() => void publish(), batchMs);
  };
  /** An exchange that looked like auth traffic by its head, but is not by its body, is kept as foreign. */
  const inspect = (exchange: Exchange): void => {
    const inspection = inspector.add(exchange);
    if (inspection.provider) rows.add(inspection);
    else others.add(toForeignRequest(exchange));
  };
  /** Reads these exchanges as if nothing had come before them but what was dropped. */
  const begin = (exchanges: readonly Exchange[], dropped = 0): void => {
    inspector = newInspector();
    rows = keepOwn(dropped);
    for (const exchange of exchanges) inspect(exchange);
    schedule();
  };
  const exchanges = () => rows.all().map(({ exchange }) => exchange);

  return {
    get: () => published,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    isOfInterest: (exchange) => isOfInterest(exchange, providers),
    ended() {
      const { isPaused } = pending;
      const before = timesCleared;
      return () => !isPaused && before === timesCleared;
    },
    add({ exchange, foreign, isBackfill }) {
      if (!isOfPage((exchange ?? foreign)?.index ?? -1)) return;
      if (exchange) inspect(exchange);
      if (foreign) others.add(foreign);
      pending = { ...pending, seen: pending.seen + 1, backfilled: pending.backfilled + (isBackfill ? 1 : 0) };
      schedule();
    },
    learnKeys(keys) {
      given = [...given, ...keys];
      inspector.learnKeys(keys);
      schedule();
    },
    setPaused(isPaused) {
      pending = { ...pending, isPaused };
      schedule();
    },
    navigate(isOfNewPage) {
      if (settings.isLogPreserved) return;
      isOfPage = isOfNewPage;
      const arrived = exchanges().filter(({ index }) => isOfPage(index));
      const arrivedOthers = others.all().filter(({ index }) => isOfPage(index));
      others = keepOthers();
      for (const other of arrivedOthers) others.add(other);
      pending = { seen: arrived.length + arrivedOthers.length, backfilled: 0, isPaused: pending.isPaused };
      begin(arrived);
    },
    configure(changed) {
      const isElsewhere = changed.hosts.join() !== settings.hosts.join();
      const isOfOtherSize =
        changed.keptExchanges !== settings.keptExchanges || changed.keptMegabytes !== settings.keptMegabytes;
      settings = changed;
      if (isElsewhere) {
        providers = withHosts(registered, settings.hosts);
        begin(exchanges(), rows.dropped());
      } else if (isOfOtherSize) schedule();
    },
    clear() {
      timesCleared += 1;
      others = keepOthers();
      pending = { seen: 0, backfilled: 0, isPaused: pending.isPaused };
      begin([]);
    },
  };
}
