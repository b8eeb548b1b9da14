import { printable } from '../../lib/export/index.ts';
import { looksLikeJwt } from '../../lib/tokens/index.ts';
import { isNamedSecret, type SecretNames, useSecretNames } from '../settings/secret-names.ts';
import { texts } from '../texts/index.ts';
import { Secret } from '../ui/secret.tsx';
import { keysOf, type TreeRow } from './rows.ts';
import './value.css';

/** A value in its type's color; secrets hide behind a button. */
export function Value({ row, tabIndex }: { row: TreeRow; tabIndex: number }) {
  const named = useSecretNames();
  const { value, key, isExpandable } = row;
  if (value === undefined) return <span class="value value-missing">{texts.tree.missing}</span>;
  if (isExpandable) return <span class="value dim">{containerWords(value)}</span>;
  if (isSecret(row, named)) return <Secret value={String(value)} name={key} tabIndex={tabIndex} />;
  return <span class={`value value-${value === null ? 'null' : typeof value}`}>{literal(value)}</span>;
}

/** A field that holds a secret by its schema or its name, or a token where no schema expects one. */
export const isSecret = (
  { path, shape, value }: Pick<TreeRow, 'path' | 'shape' | 'value'>,
  named: SecretNames,
): boolean =>
  typeof value === 'string'
    ? shape?.info?.kind === 'secret' ||
      shape?.info?.kind === 'token' ||
      looksLikeJwt(value) ||
      isNamedSecret(path, named)
    : typeof value === 'number' && isNamedSecret(path, named);

const containerWords = (value: unknown): string =>
  Array.isArray(value) ? texts.tree.items(value.length) : texts.tree.fields(keysOf(value).length);

/** As JSON writes it, an empty object or array too; characters that would turn text around are written as codes. */
const literal = (value: unknown): string => printable(JSON.stringify(value) ?? '');
