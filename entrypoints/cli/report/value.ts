import { printable } from '../../../lib/export/index.ts';
import type { JsonValue } from '../../../lib/json.ts';
import type { FieldKind } from '../../../lib/parse/index.ts';
import { epochMs, fromNumericDate } from '../../../lib/time.ts';
import { looksLikeJwt } from '../../../lib/tokens/index.ts';
import { moment } from './time.ts';

/** Would it let somebody in? So a schema says, or the value itself. */
export const isSecret = (value: JsonValue, kind: FieldKind | null): boolean =>
  kind === 'secret' || kind === 'token' || (typeof value === 'string' && looksLikeJwt(value));

/** One value on one line. Secrets are told from nothing, not shown; values of more than `longest` characters are cut. */
export function shown(value: JsonValue | undefined, kind: FieldKind | null, longest = 60): string {
  if (value === undefined) return 'absent';
  if (value === null || value === '') return value === null ? 'null' : '""';
  if (isSecret(value, kind)) return '(a secret)';
  if (kind === 'time-ms' && typeof value === 'number') return moment(epochMs(value));
  if (kind === 'time-s' && typeof value === 'number') return moment(fromNumericDate(value));
  if (Array.isArray(value)) return isFlat(value) ? cut(value.join(', '), longest) : `a list of ${value.length}`;
  return typeof value === 'object' ? 'an object' : cut(`${value}`, longest);
}

const isFlat = (list: readonly JsonValue[]): boolean =>
  list.length > 0 && list.every((item) => typeof item !== 'object' && item !== '');

function cut(raw: string, longest: number): string {
  const text = printable(raw);
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
}
