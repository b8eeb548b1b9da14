import type { ListRow } from '../list/row.ts';
import { texts } from '../texts/index.ts';
import { filterKeys, type RowTest } from './keys.ts';
import { literalSource } from './literal.ts';
import { type Part, partsOf } from './parts.ts';
import { longestSubject, readPattern } from './pattern.ts';

/** One condition; a row is shown when it meets all of them. Texts and values are in lower case. */
export type Term =
  | { readonly kind: 'text'; readonly isNegated: boolean; readonly text: string }
  | { readonly kind: 'pattern'; readonly isNegated: boolean; readonly pattern: RegExp }
  | { readonly kind: 'keyed'; readonly isNegated: boolean; readonly key: string; readonly values: readonly string[] };

export type Filter = readonly Term[];

/** Which part of the filter's text is wrong, and why. */
export interface FilterProblem {
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  readonly reason: string;
}

export type FilterReading =
  | { readonly ok: true; readonly filter: Filter }
  /** `begun`: the other terms, where the bad one is a key that still waits for its value. */
  | { readonly ok: false; readonly problem: FilterProblem; readonly begun: Filter | null };

const words = texts.filter;

/**
 * Reads the filter box: `key:value` (`status:4xx|401`), "quoted text", /regex/i and words, each with `-` before it for its opposite.
 * The first thing that is wrong comes back in place of a filter.
 */
export function parseFilter(text: string): FilterReading {
  const read = partsOf(text).map((part) => ({ part, term: termOf(part) }));
  const filter = read.flatMap(({ term }) => (typeof term === 'string' ? [] : [term]));
  const bad = read.filter(({ term }) => typeof term === 'string');
  const [first] = bad;
  if (first === undefined || typeof first.term !== 'string') return { ok: true, filter };
  const { start, end, form } = first.part;
  const isBegun = bad.length === 1 && form.kind === 'keyed' && form.value === '';
  return { ok: false, problem: { start, end, reason: first.term }, begun: isBegun ? filter : null };
}

/** The term, or what is wrong with it. */
function termOf({ form, isNegated }: Part): Term | string {
  if (form.kind === 'pattern') {
    const reading = readPattern(form.source, form.flags);
    return reading.ok ? { kind: 'pattern', isNegated, pattern: reading.pattern } : reading.reason;
  }
  if (!form.isClosed) return words.unclosed;
  if (form.kind === 'text') return { kind: 'text', isNegated, text: form.text.toLowerCase() };
  const { key } = form;
  const value = form.value.toLowerCase();
  if (!Object.hasOwn(filterKeys, key)) {
    const isPort = /^\d+(\/|$)/.test(value);
    return isPort ? { kind: 'text', isNegated, text: `${key}:${value}` } : words.unknownKey(Object.keys(filterKeys));
  }
  const values = value.split('|');
  const isGood = values.every((each) => filterKeys[key]?.testFor(each));
  return isGood ? { kind: 'keyed', isNegated, key, values } : (filterKeys[key]?.expected ?? '');
}

/** The rows that a filter lets pass; the very same list where that is all of them. */
export function passing(rows: readonly ListRow[], filter: Filter): readonly ListRow[] {
  const tests = filter.map(testOf);
  const passed = tests.reduce((left, test) => left.filter(test), rows);
  return passed.length === rows.length ? rows : passed;
}

function testOf(term: Term): RowTest {
  const test = positiveTest(term);
  return term.isNegated ? (row) => !test(row) : test;
}

function positiveTest(term: Term): RowTest {
  if (term.kind === 'text') {
    const literal = new RegExp(literalSource(term.text), 'i');
    return ({ text }) => literal.test(text);
  }
  if (term.kind === 'pattern') return ({ text }) => term.pattern.test(text.slice(0, longestSubject));
  const [first, ...others] = term.values.flatMap((value) => filterKeys[term.key]?.testFor(value) ?? []);
  return (row) => (first?.(row) ?? false) || others.some((test) => test(row));
}
