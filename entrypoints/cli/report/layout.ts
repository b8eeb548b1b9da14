import type { Paint } from './paint.ts';

/** A cell is painted after it was measured, so that colors do not shift the columns. */
export interface Cell {
  readonly text: string;
  readonly paint?: (text: string) => string;
  readonly isRight?: boolean;
}

export const plain = (text: string): Cell => ({ text });

const gap = '  ';

/** Rows in columns as wide as their widest cell; the last column is not padded. */
export function table(rows: readonly (readonly Cell[])[], indent = ''): string {
  const widths: number[] = [];
  for (const row of rows)
    for (const [at, { text }] of row.entries()) widths[at] = Math.max(widths[at] ?? 0, text.length);
  return rows
    .map((row) => `${indent}${row.map((cell, at) => fill(cell, widths[at] ?? 0)).join(gap)}`.trimEnd())
    .join('\n');
}

function fill({ text, paint = (painted) => painted, isRight = false }: Cell, width: number): string {
  const room = ' '.repeat(width - text.length);
  return isRight ? room + paint(text) : paint(text) + room;
}

/** Text broken at spaces into lines of at most `columns` characters. */
export function wrap(text: string, columns: number, indent: string, paint = (line: string) => line): string {
  const room = Math.max(20, columns - indent.length);
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > room) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].map((each) => indent + paint(each)).join('\n');
}

export const heading = (paint: Paint, text: string): string => paint('bold', text);
