import type { Path } from '../json.ts';
import type { DurationMs, EpochMs } from '../time.ts';
import type { Severity } from './severity.ts';

/** What a rule saw at one exchange. Names fields, times and enum values in its message, never an identifier or a secret. */
export interface Report {
  readonly message: string;
  /** Where, as in problems and tokens; null when it is about the exchange as a whole. */
  readonly path?: Path;
  /**
   * Identity of what it is about (a session id, a user id, a field's name): reports of one rule about the same thing are one finding.
   * It stays inside the engine. By default the path, else the operation.
   */
  readonly about?: string;
  /** Further identities that it speaks for, where rules that it supersedes would report each. */
  readonly covers?: readonly string[];
  /** When it differs from the rule's own. */
  readonly severity?: Severity;
  readonly evidence?: readonly Evidence[];
}

/** What stands behind a finding, typed so that views draw it and the sanitizer replaces what it holds. */
export type Evidence =
  | { readonly kind: 'field'; readonly path: Path; readonly holds?: Shown }
  | { readonly kind: 'times'; readonly moments: readonly Moment[]; readonly difference?: DurationMs }
  | { readonly kind: 'values'; readonly values: readonly Labeled[] };

export interface Moment {
  readonly label: string;
  readonly at: EpochMs;
}

export interface Labeled extends Shown {
  readonly label: string;
}

/** `secret` values are masked until asked for. Only what is nobody's own may be plain: codes, counts, names of fields, keys and templates. */
export interface Shown {
  readonly value: string | number | boolean | null;
  readonly secret?: boolean;
}

/** A report placed in the capture. */
export interface PlacedReport {
  readonly rule: string;
  readonly severity: Severity;
  readonly exchange: number;
  readonly path: Path | null;
  readonly about: string;
  readonly covers?: readonly string[];
  readonly at: EpochMs | null;
  readonly message: string;
  readonly evidence: readonly Evidence[];
}

/** The same thing seen on any number of exchanges: `exchange`, `path`, `message` and `evidence` are those of the first. */
export interface Finding extends Omit<PlacedReport, 'at' | 'about' | 'covers'> {
  readonly count: number;
  readonly first: EpochMs | null;
  readonly last: EpochMs | null;
  /** The hosts of the requests it was seen on, and those that issued the tokens in them: they tell which app it concerns. */
  readonly hosts: readonly string[];
  /** Requests like those it was seen on have succeeded since, without it. */
  readonly isOver: boolean;
}
