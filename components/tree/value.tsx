import { printable } from '../../lib/export/index.ts';
import { looksLikeJwt } from '../../lib/tokens/index.ts';
import { plural } from '../texts.ts';
import { Secret } from '../ui/secret.tsx';
import { keysOf, type TreeRow } from './rows.ts';

/** A value in its type's color; secrets hide behind a button. */
export function Value({ row, tabIndex }: { row: TreeRow; tabIndex: number }) {
  const { value, key, isExpandable } = row;
  if (value === undefined) return <span class="value value-missing">missing</span>;
  if (isExpandable) return <span class="value dim">{containerWords(value)}</span>;
  if (typeof value === 'string' && isSecret(row)) return <Secret value={value} name={key} tabIndex={tabIndex} />;
  return <span class={`value value-${value === null ? 'null' : typeof value}`}>{literal(value)}</span>;
}

/** A field that holds a secret by its schema, or a token where no schema expects one. */
export const isSecret = ({ shape, value }: Pick<TreeRow, 'shape' | 'value'>): boolean =>
  shape?.info?.kind === 'secret' || shape?.info?.kind === 'token' || (typeof value === 'string' && looksLikeJwt(value));

const containerWords = (value: unknown): string =>
  Array.isArray(value) ? plural(value.length, 'item') : plural(keysOf(value).length, 'field');

/** As JSON writes it, an empty object or array too; characters that would turn text around are written as codes. */
const literal = (value: unknown): string => printable(JSON.stringify(value) ?? '');
