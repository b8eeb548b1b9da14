import type { Path } from '../../lib/json.ts';
import { movedIndex } from '../list/keys.ts';
import type { TreeRow } from './rows.ts';

/** What a key does in a tree (ARIA Authoring Practices: tree view). */
export type TreeMove = { readonly kind: 'go'; readonly path: Path } | { readonly kind: 'toggle'; readonly path: Path };

const page = 10;

export function treeMove(rows: readonly TreeRow[], active: Path | null, key: string): TreeMove | null {
  const at = rows.findIndex(({ path }) => path === active);
  const row = rows[at];
  if (row && key === 'ArrowRight')
    return row.isExpandable && !row.isOpen ? toggle(row) : row.isOpen ? go(rows[at + 1]) : null;
  if (row && key === 'ArrowLeft') return row.isOpen ? toggle(row) : go(parent(rows, at));
  if (row && (key === 'Enter' || key === ' ')) return row.isExpandable || row.rest > 0 ? toggle(row) : null;
  const index = movedIndex(key, at, rows.length, page);
  return index === null ? null : go(rows[index]);
}

const toggle = ({ path }: TreeRow): TreeMove => ({ kind: 'toggle', path });
const go = (row: TreeRow | undefined): TreeMove | null => (row ? { kind: 'go', path: row.path } : null);

const parent = (rows: readonly TreeRow[], at: number): TreeRow | undefined =>
  rows.slice(0, at).findLast(({ depth }) => depth < (rows[at]?.depth ?? 0));
