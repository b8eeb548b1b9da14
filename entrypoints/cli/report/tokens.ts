import { signatureWords, tokenTitle } from '../../../components/token/token-words.ts';
import { type Inspection, writtenPath } from '../../../lib/inspect/index.ts';
import type { Token } from '../../../lib/tokens/index.ts';
import { heading, plain, table } from './layout.ts';
import type { Paint } from './paint.ts';
import { moment } from './time.ts';
import { tokenDetails } from './token-details.ts';

const most = 20;

/** Each token once, where it stood first, and those of a single exchange in detail; null when there is none. */
export function tokensReport(inspections: readonly Inspection[], paint: Paint): string | null {
  const first = new Map<string, readonly [index: number, token: Token]>();
  for (const { exchange, tokens } of inspections)
    for (const token of tokens) if (!first.has(token.raw)) first.set(token.raw, [exchange.index, token]);
  if (first.size === 0) return null;
  const shown = [...first.values()].slice(0, most);
  const rest = first.size - shown.length;
  const list = table(shown.map(row), '  ') + (rest > 0 ? `\n  and ${rest} more` : '');
  const details = inspections.length === 1 ? shown.map(([, token]) => tokenDetails(token, paint)) : [];
  return [`${heading(paint, 'Tokens')}\n${list}`, ...details].filter(Boolean).join('\n\n');
}

const row = ([index, token]: readonly [index: number, token: Token]) => [
  plain(tokenTitle(token.kind)),
  plain(token.alg ?? '–'),
  plain(token.expiresAt === null ? '–' : `expires ${moment(token.expiresAt)}`),
  plain(signatureWords(token).verdict),
  plain(`#${index} ${writtenPath(token.where)}`.trim()),
];
