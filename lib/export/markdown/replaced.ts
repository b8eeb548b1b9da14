import { counted } from '../../in-words.ts';
import type { SanitizedCapture } from '../../sanitize/index.ts';
import { version } from '../version.ts';
import { escaped, folded, table } from './text.ts';

/** What the sanitizer did: counts, never a value. */
export function replacedSection(receipt: SanitizedCapture['receipt']): string {
  const { replaced, dropped, leftOut, rules } = receipt;
  const kinds = Object.entries(replaced).sort(([, left], [, right]) => right - left);
  const total = kinds.reduce((sum, [, count]) => sum + count, 0);
  const parts = [
    `${counted(total, 'value')} replaced${leftOut > 0 ? `, ${counted(leftOut, 'request')} without auth traffic left out` : ''}.`,
    kinds.length > 0 && folded('By kind', countTable('Kind', kinds)),
    dropped.length > 0 &&
      folded(
        'What could not be kept',
        table(
          ['Where', 'Why', 'Count:'],
          dropped.map(({ path, reason, count }) => [escaped(path), escaped(reason), `${count}`]),
        ),
      ),
    `Written by Touchstone ${version}, sanitizer rules ${rules}.`,
  ];
  return parts.filter(Boolean).join('\n\n');
}

const countTable = (what: string, counts: readonly (readonly [string, number])[]): string =>
  table(
    [what, 'Count:'],
    counts.map(([name, count]) => [escaped(name), count.toLocaleString('en')]),
  );
