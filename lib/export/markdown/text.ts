import { printable } from '../printable.ts';

/** Text that Markdown and HTML show as it is (CommonMark §2.4), on one line, in a table cell or out of it. */
export const escaped = (text: string): string =>
  printable(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/[\\`*_{}[\]()#+!|~>]/g, '\\$&');

/** Text as code. The fence is longer than any run of backticks in it (CommonMark §6.1). */
export function code(text: string): string {
  const plain = printable(text).replaceAll('|', '\\|');
  const longest = Math.max(0, ...Array.from(plain.matchAll(/`+/g), ([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return longest === 0 ? `${fence}${plain}${fence}` : `${fence} ${plain} ${fence}`;
}

/** A row of a table; cells are Markdown. */
const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** A table. A column is on the right where its head ends with a colon. */
export const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  [
    row(heads.map((head) => head.replace(/:$/, ''))),
    row(heads.map((head) => (head.endsWith(':') ? '--:' : '---'))),
    ...rows.map(row),
  ].join('\n');

/** What is folded away until somebody asks for it. GitHub reads Markdown in it between blank lines. */
export const folded = (summary: string, content: string): string =>
  `<details>\n<summary>${escaped(summary)}</summary>\n\n${content}\n\n</details>`;
