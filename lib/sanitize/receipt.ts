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

/** A value was replaced, or something could not be kept. */
type Note = Kind | { readonly reason: string };

/** What came of something, and what was noted meanwhile. */
export interface Recorded<Result> {
  readonly result: Result;
  readonly notes: readonly Note[];
}

/** A receipt while it is being written. */
export interface Ledger {
  /** Everything noted from now on happened at this path template. */
  at(path: Path): void;
  replaced(kind: Kind): void;
  leftOut(): void;
  dropped(reason: string): void;
  record<Result>(run: () => Result): Recorded<Result>;
  /** Notes once more what was recorded, and gives its result. */
  repeat<Result>(recorded: Recorded<Result>): Result;
  close(exchanges: number, areTimesShifted: boolean): Receipt;
}

export function createLedger(): Ledger {
  const kinds = new Map<Kind, number>();
  const places = new Map<Path, number>();
  const drops = new Map<string, Dropped>();
  let recording: Note[] | null = null;
  let place = '';
  let leftOut = 0;
  const note = (each: Note): void => {
    if (recording !== null) recording.push(each);
    else if (typeof each === 'string') {
      count(kinds, each);
      count(places, place);
    } else {
      const key = `${place} ${each.reason}`;
      drops.set(key, { path: place, reason: each.reason, count: (drops.get(key)?.count ?? 0) + 1 });
    }
  };
  const repeat: Ledger['repeat'] = ({ result, notes }) => {
    for (const each of notes) note(each);
    return result;
  };
  return {
    at(path) {
      place = path;
    },
    replaced: note,
    leftOut() {
      leftOut += 1;
    },
    dropped: (reason) => note({ reason }),
    record(run) {
      const outer = recording;
      const notes: Note[] = [];
      recording = notes;
      const result = run();
      recording = outer;
      repeat({ result, notes });
      return { result, notes };
    },
    repeat,
    close: (exchanges, areTimesShifted) => ({
      rules: rulesVersion,
      exchanges,
      leftOut,
      areTimesShifted,
      replaced: Object.fromEntries([...kinds].sort()),
      places: Array.from(places, ([path, replaced]) => ({ path, replaced })),
      dropped: [...drops.values()],
    }),
  };
}

const count = <Name>(counts: Map<Name, number>, name: Name): unknown => counts.set(name, (counts.get(name) ?? 0) + 1);
