import { rowTitle } from '../../../components/list/row.ts';
import { printable } from '../../../lib/export/index.ts';
import type { Inspection } from '../../../lib/inspect/index.ts';
import type { Change } from '../../../lib/timeline/index.ts';
import type { Terminal } from '../io.ts';
import { plain, table } from './layout.ts';
import { painter } from './paint.ts';
import { shown } from './value.ts';

/** Two responses and what differs in their objects. */
export interface Compared {
  readonly before: Inspection;
  readonly after: Inspection;
  readonly changes: readonly Change[];
}

/** What changed between two responses; what moves with every response is counted, not listed. */
export function changesReport({ before, after, changes }: Compared, terminal: Terminal): string {
  const paint = painter(terminal);
  const lasting = changes.filter(({ isVolatile }) => !isVolatile);
  const moved = changes.length - lasting.length;
  const rows = lasting.map((change) => [
    { text: sign(change), paint: (text: string) => paint(inks[sign(change)], text) },
    plain(printable(change.path) || '(the whole response)'),
    plain(wordsOf(change)),
  ]);
  const title = `#${before.exchange.index} → #${after.exchange.index}  ${[after.method, printable(after.path || rowTitle(after))].filter(Boolean).join(' ')}`;
  const lines = [
    paint('bold', title),
    rows.length > 0 ? table(rows, '  ') : '  Nothing that lasts changed.',
    ...(moved > 0 ? [paint('dim', `  ${moved} ${moved === 1 ? 'time or token' : 'times and tokens'} moved`)] : []),
  ];
  return `${lines.join('\n')}\n`;
}

type Sign = '+' | '-' | '~';
const inks = { '+': 'green', '-': 'red', '~': 'yellow' } as const;

const sign = ({ before, after }: Change): Sign => (before === undefined ? '+' : after === undefined ? '-' : '~');

const wordsOf = (change: Change): string =>
  change.movedFrom === null
    ? `${shown(change.before, change.kind)} → ${shown(change.after, change.kind)}`
    : `moved, was item ${change.movedFrom}`;
