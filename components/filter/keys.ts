import { isFailed, type ListRow } from '../list/row.ts';
import { texts } from '../texts/index.ts';

export type RowTest = (row: ListRow) => boolean;

/** What may stand before the colon of a term. */
export interface FilterKey {
  readonly hint: string;
  /** Null where the value is not one of this key's. */
  testFor(value: string): RowTest | null;
  /** Said of a value that is none. */
  readonly expected: string;
  /** All there are, where these are known; offered even if no row has them. */
  readonly names?: readonly string[];
  /** What a row has of it, for the completion; null where values are not worth listing. */
  readonly valuesOf: ((row: ListRow) => readonly string[]) | null;
}

const words = texts.filter.keys;
const slowFrom = 1000;
const staticTypes = /^(script|stylesheet|image|imageset|font|media|manifest)$/i;

const kinds: Readonly<Record<string, RowTest>> = {
  error: (row) => isFailed(row) || hasSeverity(row, 'error'),
  warning: (row) => hasSeverity(row, 'warning'),
  finding: ({ inspection }) => inspection !== null && inspection.reports.length > 0,
  auth: ({ inspection }) => inspection !== null,
  app: ({ inspection }) => inspection?.provider === 'app',
  slow: ({ duration }) => (duration ?? 0) >= slowFrom,
  static: ({ resourceType }) => resourceType !== null && staticTypes.test(resourceType),
};

const possessions: Readonly<Record<string, RowTest>> = {
  token: ({ inspection }) => inspection !== null && inspection.tokens.length > 0,
  problem: ({ inspection }) => inspection !== null && inspection.problems.length > 0,
  object: ({ inspection }) => inspection !== null && inspection.objects.length > 0,
};

const hasSeverity = ({ inspection }: ListRow, wanted: string): boolean =>
  inspection?.reports.some(({ severity }) => severity === wanted) ?? false;

/** The keys in the order in which they are offered. */
export const filterKeys: Readonly<Record<string, FilterKey>> = {
  is: oneOf(words.is, kinds),
  has: oneOf(words.has, possessions),
  status: {
    hint: words.status,
    expected: words.statusExpected,
    testFor: statusTest,
    valuesOf: ({ error, status }) => (error === null ? [String(status)] : ['failed']),
  },
  method: named(words.method, ({ method }) => [method], 'equal'),
  endpoint: named(words.endpoint, ({ inspection }) => present(inspection?.endpoint)),
  rule: named(words.rule, ({ inspection }) => inspection?.reports.map(({ rule }) => rule) ?? []),
  provider: named(words.provider, ({ inspection }) => present(inspection?.provider)),
  host: named(words.host, ({ host }) => present(host)),
  session: named(words.session, ({ session }) => present(session)),
  user: named(words.user, ({ user }) => present(user)),
  'larger-than': { hint: words.largerThan, expected: words.sizeExpected, testFor: sizeTest, valuesOf: null },
};

const present = (value: string | null | undefined): readonly string[] => (value ? [value] : []);

function oneOf(hint: string, tests: Readonly<Record<string, RowTest>>): FilterKey {
  const names = Object.keys(tests);
  return {
    hint,
    names,
    expected: words.oneOf(names),
    testFor: (value) => (Object.hasOwn(tests, value) ? (tests[value] ?? null) : null),
    valuesOf: (row) => names.filter((name) => tests[name]?.(row)),
  };
}

/** Values of the capture: a part of one is enough, but for the method. */
function named(hint: string, valuesOf: (row: ListRow) => readonly string[], by: 'equal' | 'part' = 'part'): FilterKey {
  const agrees = (value: string, wanted: string): boolean =>
    by === 'equal' ? value.toLowerCase() === wanted : value.toLowerCase().includes(wanted);
  return {
    hint,
    expected: words.someValue,
    testFor(wanted) {
      if (wanted === '') return null;
      const isWanted = judgedOnce((value: string) => agrees(value, wanted));
      return (row) => valuesOf(row).some(isWanted);
    },
    valuesOf,
  };
}

/** Many rows have few values: each is judged when it is first met. */
function judgedOnce<Value>(judge: (value: Value) => boolean): (value: Value) => boolean {
  const known = new Map<Value, boolean>();
  return (value) => {
    const before = known.get(value);
    if (before !== undefined) return before;
    const verdict = judge(value);
    known.set(value, verdict);
    return verdict;
  };
}

function statusTest(value: string): RowTest | null {
  if (value === 'failed') return ({ error }) => error !== null;
  const [digits = ''] = /^[1-5]\d{0,2}/.exec(value) ?? [];
  const isStatus = digits !== '' && /^x{0,2}$/.test(value.slice(digits.length)) && value.length <= 3;
  if (!isStatus) return null;
  const isWanted = judgedOnce((status: number) => String(status).startsWith(digits));
  return ({ status }) => isWanted(status);
}

function sizeTest(value: string): RowTest | null {
  const [, amount, unit = ''] = /^(\d{1,9}(?:\.\d{1,3})?)(k|m)?b?$/.exec(value) ?? [];
  if (amount === undefined) return null;
  const bytes = Number(amount) * ({ k: 1e3, m: 1e6 }[unit] ?? 1);
  return ({ size }) => size !== null && size > bytes;
}
