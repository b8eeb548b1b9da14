import { between, type DurationMs, durationMs } from '../../lib/time.ts';
import { texts } from '../texts/index.ts';
import { gapWords } from '../time/words.ts';
import type { ListRow } from './row.ts';

export function statusWords({ error, status }: Pick<ListRow, 'error' | 'status'>): string {
  if (error !== null) return texts.list.failed;
  return status === 0 ? '–' : String(status);
}

/** Time since the request before left; negative where that one left later, null where a capture tells no times. */
export const sinceMs = ({ startedAt }: ListRow, previous: ListRow | undefined): DurationMs | null =>
  startedAt === null || previous === undefined || previous.startedAt === null
    ? null
    : between(previous.startedAt, startedAt);

export function sinceWords(row: ListRow, previous: ListRow | undefined): string {
  const gap = sinceMs(row, previous);
  if (gap === null) return '';
  return gap < 0 ? texts.list.earlier : gapWords(gap);
}

/** Rows stand in the order in which their requests ended. */
export function sinceHint(row: ListRow, previous: ListRow | undefined): string | undefined {
  const gap = sinceMs(row, previous);
  return gap !== null && gap < 0 ? texts.list.earlierBy(gapWords(durationMs(-gap))) : undefined;
}

/** Decimal units, as DevTools has them: `84 B`, `9.1 kB`. */
export function sizeWords(size: number | null): string {
  if (size === null || size < 0) return '–';
  if (size < 1000) return `${size} B`;
  return size < 1_000_000 ? `${(size / 1000).toFixed(1)} kB` : `${(size / 1_000_000).toFixed(1)} MB`;
}
