import type { Path } from '../../lib/json.ts';
import { movedIndex } from '../list/keys.ts';
import type { TreeRow } from './rows.ts';

/** What a key does in a tree (ARIA Authoring Practices: tree view). */
export interface TreeMove {
  readonly kind: 'go' | 'toggle' | 'expand';
  readonly path: Path;
}

const page = 10;

export function treeMove(rows: readonly TreeRow[], active: Path | null, key: string): TreeMove | null {
  const at = rows.findIndex(({ path }) => path === active);
  const row = rows[at];
  if (row && key === 'ArrowRight')
    return row.isExpandable && !row.isOpen ? toggle(row) : row.isOpen ? go(rows[at + 1]) : null;
  if (row && key === 'ArrowLeft') return row.isOpen ? toggle(row) : go(parent(rows, at));
  if (row && (key === 'Enter' || key === ' ')) return row.isExpandable || row.rest > 0 ? toggle(row) : null;
  if (row && key === '*') return { kind: 'expand', path: row.path };
  const index = movedIndex(key, at, rows.length, page);
  return index === null ? null : go(rows[index]);
}

const toggle = ({ path }: TreeRow): TreeMove => ({ kind: 'toggle', path });
const go = (row: TreeRow | undefined): TreeMove | null => (row ? { kind: 'go', path: row.path } : null);

/** The next row whose name begins with what is typed, around the end; a repeated letter goes on to the next such row. */
export function typedRow(rows: readonly TreeRow[], active: Path | null, typed: string): TreeRow | undefined {
  const at = rows.findIndex(({ path }) => path === active);
  const isRepeated = typed.length > 1 && new Set(typed).size === 1;
  const wanted = (isRepeated ? typed.slice(0, 1) : typed).toLowerCase();
  const from = wanted.length === 1 ? at + 1 : Math.max(at, 0);
  const inOrder = [...rows.slice(from), ...rows.slice(0, from)];
  return inOrder.find(({ key, rest }) => rest === 0 && key.toLowerCase().startsWith(wanted));
}

const parent = (rows: readonly TreeRow[], at: number): TreeRow | undefined =>
  rows.slice(0, at).findLast(({ depth }) => depth < (rows[at]?.depth ?? 0));
