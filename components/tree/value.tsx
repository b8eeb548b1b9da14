import { printable } from '../../lib/export/index.ts';
import { isNamedSecret, useSecretNames } from '../settings/secret-names.ts';
import { texts } from '../texts/index.ts';
import { Secret } from '../ui/secret.tsx';
import { keysOf, type TreeRow } from './rows.ts';
import { isSecret } from './secrets.ts';
import './value.css';

/** A value in its type's color; secrets hide behind a button. */
export function Value({ row, tabIndex }: { row: TreeRow; tabIndex: number }) {
  const named = useSecretNames();
  const { path, value, shape, key, isExpandable } = row;
  if (value === undefined) return <span class="value value-missing">{texts.tree.missing}</span>;
  if (isExpandable) return <span class="value dim">{containerWords(value)}</span>;
  if (isSecret(value, shape?.info?.kind, isNamedSecret(path, named)))
    return <Secret value={String(value)} name={key} tabIndex={tabIndex} />;
  return <span class={`value value-${value === null ? 'null' : typeof value}`}>{literal(value)}</span>;
}

const containerWords = (value: unknown): string =>
  Array.isArray(value) ? texts.tree.items(value.length) : texts.tree.fields(keysOf(value).length);

/** As JSON writes it, an empty object or array too; characters that would turn text around are written as codes. */
const literal = (value: unknown): string => printable(JSON.stringify(value) ?? '');
