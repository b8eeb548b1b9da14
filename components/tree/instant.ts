import type { FieldKind } from '../../lib/parse/index.ts';
import { type EpochMs, epochMs, fromNumericDate, parseDate } from '../../lib/time.ts';

/** The moment that a field's value stands for; null where it is none. Zero means never. */
export function instantOf(kind: FieldKind | undefined, value: unknown): EpochMs | null {
  if (typeof value === 'number' && value !== 0) {
    if (kind === 'time-ms') return epochMs(value);
    if (kind === 'time-s') return fromNumericDate(value);
  }
  return kind === 'time-iso' && typeof value === 'string' ? parseDate(value) : null;
}
