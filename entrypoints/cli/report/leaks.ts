import { printable } from '../../../lib/export/index.ts';
import type { Leak } from '../../../lib/sanitize/index.ts';

/** One line a leak: its place and what it is, never itself. */
export const leakReport = (leaks: readonly Leak[]): string =>
  leaks.map(({ place, what }) => `${printable(place)}: ${what}\n`).join('');
