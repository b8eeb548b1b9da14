import { memoizeByObject } from '../../lib/memoize-by-object.ts';
import type { ListRow } from '../list/row.ts';
import { filterKeys } from './keys.ts';
import { type Part, partsOf } from './parts.ts';

/** What can stand in place of a stretch of the filter's text. */
export interface Completion {
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  readonly options: readonly Option[];
}

export interface Option {
  /** What the stretch becomes: `is:`, `endpoint:session.touch`. */
  readonly text: string;
  readonly hint: string;
  /** Rows that have it; null for a key. */
  readonly count: number | null;
}

const mostOptions = 12;

/** Keys for a word that begins like one, values of the capture after a key; null where there is nothing to offer. */
export function completionAt(text: string, caret: number, rows: readonly ListRow[]): Completion | null {
  const part = partsOf(text).find(({ start, end }) => start < caret && caret <= end);
  const options = part ? optionsFor(part, rows) : keyOptions('', '');
  const stretch = { start: part?.start ?? caret, end: part?.end ?? caret };
  const isWritten = options.length === 1 && options[0]?.text === text.slice(stretch.start, stretch.end);
  return options.length === 0 || isWritten ? null : { ...stretch, options };
}

function optionsFor({ form, isNegated }: Part, rows: readonly ListRow[]): readonly Option[] {
  const minus = isNegated ? '-' : '';
  if (form.kind === 'text') return keyOptions(minus, form.text.toLowerCase());
  if (form.kind === 'pattern' || !Object.hasOwn(filterKeys, form.key)) return [];
  return valueOptions(`${minus}${form.key}:`, form.key, form.value.toLowerCase(), rows);
}

const keyOptions = (minus: string, begun: string): readonly Option[] =>
  Object.entries(filterKeys)
    .filter(([key]) => key.startsWith(begun))
    .map(([key, { hint }]) => ({ text: `${minus}${key}:`, hint, count: null }));

/** The most frequent first. What stands before the last bar is chosen already. */
function valueOptions(before: string, key: string, value: string, rows: readonly ListRow[]): readonly Option[] {
  const bar = value.lastIndexOf('|') + 1;
  const [chosen, begun] = [value.slice(0, bar), value.slice(bar)];
  return Array.from(countsOf(key, rows))
    .filter(([each]) => each.toLowerCase().includes(begun) && !/[\s|"]/.test(each))
    .sort(([, left], [, right]) => right - left)
    .slice(0, mostOptions)
    .map(([each, count]) => ({ text: `${before}${chosen}${each}`, hint: '', count }));
}

type Counts = ReadonlyMap<string, number>;

const countedIn = memoizeByObject((_rows: readonly ListRow[]) => new Map<string, Counts>());

/** How many rows have each value; counted once, however many letters of a value are written. */
function countsOf(key: string, rows: readonly ListRow[]): Counts {
  const counted = countedIn(rows);
  const counts = counted.get(key) ?? count(key, rows);
  counted.set(key, counts);
  return counts;
}

function count(key: string, rows: readonly ListRow[]): Counts {
  const { names = [], valuesOf = null } = filterKeys[key] ?? {};
  const counts = new Map(names.map((name): [string, number] => [name, 0]));
  if (!valuesOf) return counts;
  for (const row of rows) {
    const values = valuesOf(row);
    for (const value of values.length > 1 ? new Set(values) : values) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}
