import { type Inspection, writtenPath } from '../../../lib/inspect/index.ts';
import type { Token } from '../../../lib/tokens/index.ts';
import { plain, table } from './layout.ts';
import { moment } from './time.ts';

const most = 20;

/** Each token once, where it stood first; null when there is none. */
export function tokensReport(inspections: readonly Inspection[]): string | null {
  const first = new Map<string, readonly [index: number, token: Token]>();
  for (const { exchange, tokens } of inspections)
    for (const token of tokens) if (!first.has(token.raw)) first.set(token.raw, [exchange.index, token]);
  if (first.size === 0) return null;
  const rows = [...first.values()]
    .slice(0, most)
    .map(([index, { kind, where, alg, expiresAt, signature }]) => [
      plain(kind),
      plain(alg ?? '–'),
      plain(expiresAt === null ? '–' : `expires ${moment(expiresAt)}`),
      plain(`signature ${signature}`),
      plain(`#${index} ${writtenPath(where)}`.trim()),
    ]);
  const rest = first.size - rows.length;
  return table(rows, '  ') + (rest > 0 ? `\n  and ${rest} more` : '');
}
