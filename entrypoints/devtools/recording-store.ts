import { defaultSettings, type Settings } from '../../components/settings/settings.ts';
import { isOfInterest } from '../../lib/inspect/index.ts';
import { providers as registered, withHosts } from '../../lib/providers/index.ts';
import { emptyRecording, type Recording } from '../../lib/timeline/index.ts';
import type { KeySet } from '../../lib/tokens/index.ts';
import type { IsOfPage } from './arrival.ts';
import { createLog, type LoggedRequest } from './log.ts';
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
  let keys: KeySet = [];
  let isOfPage: IsOfPage = () => true;
  let missed: IsOfPage | null = null;
  let timesCleared = 0;
  let counts: Pick<Recording, 'seen' | 'backfilled' | 'isPaused'> = emptyRecording;
  let published: Recording = emptyRecording;
  let isScheduled = false;
  const listeners = new Set<() => void>();
  const limits = () => ({ rows: settings.keptExchanges, bytes: settings.keptMegabytes * 1e6 });
  let log = createLog({ limits, providers, keys, dropped: emptyRecording });

  /** A panel that is docked elsewhere is loaded anew and leaves its listener behind, which Firefox lets throw: others hear all the same. */
  const tell = (listener: () => void): void => {
    try {
      listener();
    } catch {
      listeners.delete(listener);
    }
  };
  const publish = async (): Promise<void> => {
    isScheduled = false;
    const current = log;
    await current.settle();
    if (current !== log) return schedule();
    published = { ...published, ...counts, hosts: settings.hosts, ...log.state() };
    for (const listener of listeners) tell(listener);
  };
  const schedule = (): void => {
    if (isScheduled) return;
    isScheduled = true;
    setTimeout(() => void publish(), batchMs);
  };
  /** Reads these requests as if nothing had come before them but what was dropped. */
  const begin = (requests: readonly LoggedRequest[], dropped: Pick<Recording, 'dropped' | 'foreignDropped'>): void => {
    log = createLog({ limits, providers, keys, dropped });
    for (const request of requests) log.add(request);
    schedule();
  };
  const beginWith = (requests: readonly LoggedRequest[]): void => {
    counts = { seen: requests.length, backfilled: 0, isPaused: counts.isPaused };
    begin(requests, emptyRecording);
  };
  const turnTo = (page: IsOfPage): void => {
    missed = null;
    isOfPage = page;
    beginWith(log.requests().filter(({ index }) => isOfPage(index)));
  };

  return {
    get: () => published,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    isOfInterest: (exchange) => isOfInterest(exchange, providers),
    ended() {
      const { isPaused } = counts;
      const before = timesCleared;
      return () => !isPaused && before === timesCleared;
    },
    add({ request, isBackfill }) {
      if (!isOfPage(request.index)) return;
      log.add(request);
      counts = { ...counts, seen: counts.seen + 1, backfilled: counts.backfilled + (isBackfill ? 1 : 0) };
      schedule();
    },
    learnKeys(given) {
      // What a panel made goes with it in Firefox.
      const learned = structuredClone(given);
      keys = [...keys, ...learned];
      log.learnKeys(learned);
      schedule();
    },
    setPaused(isPaused) {
      counts = { ...counts, isPaused };
      if (missed !== null && !isPaused && !settings.isLogPreserved) turnTo(missed);
      schedule();
    },
    // A log that is stopped stays as it is, as DevTools' own does, until there is something new to record.
    navigate(isOfNewPage) {
      if (settings.isLogPreserved) return;
      if (counts.isPaused) missed = isOfNewPage;
      else turnTo(isOfNewPage);
    },
    configure(changed) {
      const before = settings;
      settings = changed;
      if (changed.hosts.join() !== before.hosts.join()) {
        providers = withHosts(registered, settings.hosts);
        begin(log.requests(), log.state());
      } else if (areLimitsOther(before, changed)) schedule();
    },
    clear() {
      timesCleared += 1;
      beginWith([]);
    },
  };
}

const areLimitsOther = (before: Settings, after: Settings): boolean =>
  before.keptExchanges !== after.keptExchanges || before.keptMegabytes !== after.keptMegabytes;
