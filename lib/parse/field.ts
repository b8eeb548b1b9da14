import { z } from 'zod/mini';
import { parseDate } from '../time.ts';
import { type FieldInfo, type FieldKind, fields } from './field-info.ts';

// Extension pages forbid `eval`; without this zod probes for it, and the browser reports a violation.
z.config({ jitless: true });

type Extra = Partial<Pick<FieldInfo, 'since' | 'deprecated' | 'unit' | 'published' | 'explain'>>;

function field<S extends z.ZodMiniType>(schema: S, info: FieldInfo): S {
  fields.add(schema, info);
  return schema;
}

/** What generated documentation prints in place of any string (Swagger UI, Redoc). */
export const placeholder = 'string';

/** An identifier: a prefix and whatever follows; `id('sess')` accepts `sess_…`. Several prefixes may be allowed. */
export function id(prefix: string | readonly string[], meaning: string, extra: Extra = {}) {
  const prefixes = typeof prefix === 'string' ? [prefix] : prefix;
  const beginnings = prefixes.map((prefix) => `${prefix}_`);
  const begins = (value: string): boolean => beginnings.some((beginning) => value.startsWith(beginning));
  const schema = z.string().check(z.refine((value) => begins(value) || value === placeholder));
  return field(schema, {
    kind: 'id',
    meaning,
    prefixes,
    expected: `identifier ${prefixes.map((one) => `${one}_…`).join(' or ')}`,
    ...extra,
  });
}

/** An identifier without a known prefix. */
export const opaqueId = (meaning: string, extra: Extra = {}) =>
  field(z.string(), { kind: 'id', meaning, expected: 'identifier', ...extra });

/** An identifier that some responses write as a number; one that no number can hold is text by then (`parseExactJson`). */
export const anyId = (meaning: string, extra: Extra = {}) =>
  z.union([opaqueId(meaning, extra), field(z.number(), { kind: 'id', meaning, expected: 'identifier', ...extra })]);

/** Unix milliseconds; anything below 10^11 is seconds by mistake (0 stands for "never" in some fields). */
export const timeMs = (meaning: string, extra: Extra = {}) =>
  field(z.number().check(z.refine((value) => value === 0 || value >= 1e11)), {
    kind: 'time-ms',
    meaning,
    expected: 'Unix milliseconds',
    ...extra,
  });

/** Unix seconds (JWT NumericDate and a few odd fields). */
export const timeS = (meaning: string, extra: Extra = {}) =>
  field(z.number().check(z.refine((value) => value < 1e11)), {
    kind: 'time-s',
    meaning,
    expected: 'Unix seconds',
    ...extra,
  });

/** A date as text; empty, as some servers write "never". */
export const timeIso = (meaning: string, extra: Extra = {}) =>
  field(z.string().check(z.refine((value) => value === '' || parseDate(value) !== null)), {
    kind: 'time-iso',
    meaning,
    expected: 'ISO 8601 time',
    ...extra,
  });

export const duration = (unit: string, meaning: string, extra: Extra = {}) =>
  field(z.number(), { kind: 'duration', meaning, unit, expected: `number of ${unit}`, ...extra });

export const count = (meaning: string, extra: Extra = {}) =>
  field(z.number(), { kind: 'count', meaning, expected: 'number', ...extra });

/** What is so where it is true comes as a clause in small letters: read beside `false`, a statement would say the opposite. */
export const flag = (clause: string, extra: Extra = {}) =>
  field(z.boolean(), { kind: 'flag', meaning: `Whether ${clause}`, expected: 'true or false', ...extra });

/** One of the values any published version names. */
export const choice = <const T extends readonly [string, ...string[]]>(
  choices: T,
  meaning: string,
  extra: Extra = {},
) => field(z.enum(choices), { kind: 'choice', meaning, choices, expected: `one of ${choices.join(', ')}`, ...extra });

/** A known value, or one of a family that no list can hold, such as `oauth_<provider>`. */
export const choiceLike = (choices: readonly string[], family: RegExp, meaning: string, extra: Extra = {}) =>
  field(z.string().check(z.refine((value) => value === placeholder || choices.includes(value) || family.test(value))), {
    kind: 'choice',
    meaning,
    choices,
    expected: `one of ${choices.join(', ')} or a value like them`,
    ...extra,
  });

type StringKind = Exclude<
  FieldKind,
  'id' | 'time-ms' | 'time-s' | 'time-iso' | 'duration' | 'count' | 'flag' | 'choice' | 'metadata' | 'list'
>;

/** Any string: what it holds decides how it is shown and replaced, not whether it is right. */
export const text = (kind: StringKind, meaning: string, extra: Extra = {}) =>
  field(z.string(), { kind, meaning, expected: 'string', ...extra });

/** Several values that say more together than each by itself; other arrays go by what they hold. */
export const list = <S extends z.ZodMiniType>(
  item: S,
  meaning: string,
  inWords: (items: readonly unknown[]) => string,
) =>
  field(z.array(item), {
    kind: 'list',
    meaning,
    expected: 'list',
    inWords: (value) => (Array.isArray(value) ? inWords(value) : ''),
  });

/** An object whose keys are the customer's own. Nothing in it is ever unknown, and nothing in it is safe. */
export const metadata = (meaning: string, extra: Extra = {}) =>
  field(z.record(z.string(), z.unknown()), { kind: 'metadata', meaning, expected: 'object', ...extra });
