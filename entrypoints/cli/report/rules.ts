import type { CatalogEntry } from '../../../lib/inspect/index.ts';
import type { Terminal } from '../io.ts';
import { plain, table } from './layout.ts';
import { painter } from './paint.ts';
import { inks } from './severity.ts';

/** The rule catalog as columns. */
export function rulesReport(catalog: readonly CatalogEntry[], terminal: Terminal): string {
  const paint = painter(terminal);
  const rows = catalog.map(({ id, severity, title, provider }) => [
    { text: severity, paint: (text: string) => paint(inks[severity], text) },
    { text: id, paint: (text: string) => paint('bold', text) },
    plain(provider ?? 'any'),
    plain(title),
  ]);
  return `${table(rows)}\n\n${catalog.length} rules; touchstone rules --json says why each matters and how to fix it.\n`;
}
