import { useSecretNames } from '../settings/secret-names.ts';
import { texts } from '../texts/index.ts';
import { Masked } from '../ui/masked.tsx';
import { Secret } from '../ui/secret.tsx';
import { keysOf } from './descend.ts';
import type { TreeRow } from './rows.ts';
import { isHiddenPlace, isSecret } from './secrets.ts';
import './value.css';

/** A value in its type's color; secrets hide behind a button. */
export function Value({ row, tabIndex }: { row: TreeRow; tabIndex: number }) {
  const named = useSecretNames();
  const { path, value, shape, key, isExpandable } = row;
  if (value === undefined) return <span class="value value-missing">{texts.tree.missing}</span>;
  if (isExpandable) return <span class="value dim">{containerWords(value)}</span>;
  if (isSecret(value, shape?.info?.kind, isHiddenPlace(path, named)))
    return <Secret value={String(value)} name={key} tabIndex={tabIndex} />;
  return (
    <span class={`value value-${value === null ? 'null' : typeof value}`}>
      <Masked text={literal(value)} name={key} tabIndex={tabIndex} />
    </span>
  );
}

const containerWords = (value: unknown): string =>
  Array.isArray(value) ? texts.tree.items(value.length) : texts.tree.fields(keysOf(value).length);

/** As JSON writes it, an empty object or array too. */
const literal = (value: unknown): string => JSON.stringify(value) ?? '';
