import type { EpochMs } from '../../lib/time.ts';

/** A snapshot in the list. */
export interface SnapshotEntry {
  readonly id: string;
  readonly name: string;
  readonly savedAt: EpochMs;
  readonly requests: number;
  /** Length of its text. */
  readonly characters: number;
}

/** What is kept in the browser. */
export interface KeptSnapshots {
  readonly entries: readonly SnapshotEntry[];
  /** How many more there are that this version cannot read. */
  readonly unreadable: number;
}
