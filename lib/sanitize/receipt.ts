import type { Path } from '../json.ts';

/** What a value was before it was replaced. */
export type Kind =
  | 'cookie suffix'
  | 'e-mail'
  | 'field name'
  | 'free text'
  | 'host'
  | 'identifier'
  | 'IP address'
  | 'location'
  | 'metadata'
  | 'name'
  | 'number'
  | 'path'
  | 'phone'
  | 'secret'
  | 'slug'
  | 'token'
  | 'user name';

/** What was done to a capture: counts by kind and by path template, never a value. */
export interface Receipt {
  /** Version of the sanitizer's rules. */
  readonly rules: number;
  readonly exchanges: number;
  /** Exchanges that are no auth traffic, left out because that was asked for. */
  readonly leftOut: number;
  readonly areTimesShifted: boolean;
  readonly replaced: Readonly<Partial<Record<Kind, number>>>;
  readonly places: readonly { readonly path: Path; readonly replaced: number }[];
  readonly dropped: readonly Dropped[];
}

/** Bodies and parts that could not be kept, and why. */
export interface Dropped {
  readonly path: Path;
  readonly reason: string;
  readonly count: number;
}

export const rulesVersion = 2;

/** A receipt while it is being written. */
export interface Ledger {
  /** Everything noted from now on happened at this path template. */
  at(path: Path): void;
  replaced(kind: Kind): void;
  leftOut(): void;
  dropped(reason: string): void;
  /** Runs something and tells what was replaced meanwhile. */
  record<Result>(run: () => Result): { readonly result: Result; readonly kinds: readonly Kind[] };
  close(exchanges: number, areTimesShifted: boolean): Receipt;
}

export function createLedger(): Ledger {
  const kinds = createTally<Kind>();
  const places = createTally<Path>();
  const drops = new Map<string, Dropped>();
  const recordings: Kind[][] = [];
  let place = '';
  let here = places.of(place);
  let leftOut = 0;
  return {
    at(path) {
      place = path;
      here = places.of(path);
    },
    replaced(kind) {
      for (const recording of recordings) recording.push(kind);
      kinds.of(kind).count += 1;
      here.count += 1;
    },
    leftOut() {
      leftOut += 1;
    },
    dropped(reason) {
      const key = `${place} ${reason}`;
      drops.set(key, { path: place, reason, count: (drops.get(key)?.count ?? 0) + 1 });
    },
    record(run) {
      const recording: Kind[] = [];
      recordings.push(recording);
      const result = run();
      recordings.pop();
      return { result, kinds: recording };
    },
    close: (exchanges, areTimesShifted) => ({
      rules: rulesVersion,
      exchanges,
      leftOut,
      areTimesShifted,
      replaced: Object.fromEntries(kinds.entries().sort()),
      places: places.entries().map(([path, replaced]) => ({ path, replaced })),
      dropped: [...drops.values()],
    }),
  };
}

interface Counter {
  count: number;
}

/** Counts by name, in the order of the first one counted. */
function createTally<Name extends string>() {
  const counters = new Map<Name, Counter>();
  return {
    of(name: Name): Counter {
      const known = counters.get(name) ?? { count: 0 };
      counters.set(name, known);
      return known;
    },
    entries: (): (readonly [Name, number])[] =>
      Array.from(counters, ([name, { count }]) => [name, count] as const).filter(([, count]) => count > 0),
  };
}
