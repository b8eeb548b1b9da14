import { own } from '../../../json.ts';
import { type EpochMs, epochMs } from '../../../time.ts';

/** A string that says something: Clerk sends `""` for "none" in places. */
export function text(value: unknown, key: string): string | null {
  const member = own(value, key);
  return typeof member === 'string' && member !== '' ? member : null;
}

/** Clerk's times are milliseconds since 1970. */
export function time(value: unknown, key: string): EpochMs | null {
  const member = own(value, key);
  return typeof member === 'number' && Number.isFinite(member) ? epochMs(member) : null;
}
