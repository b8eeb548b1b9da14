import { printable } from '../../../lib/export/index.ts';
import type { Leak } from '../../../lib/sanitize/index.ts';

/** One line a leak: its place, after that of the file, and what it is, never itself. */
export const leakReport = (leaks: readonly Leak[], prefix = ''): string =>
  leaks.map(({ place, what }) => `${prefix}${printable(place)}: ${what}\n`).join('');
