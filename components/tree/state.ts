import type { RefObject } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Path } from '../../lib/json.ts';
import { type TreeMove, treeMove, typedRow } from './keys.ts';
import { indexMarks, type Mark } from './marks.ts';
import { ancestors, pathsBelow } from './paths.ts';
import { pageGrowth, pageSize, restOf, type TreeInput, type TreeRow, treeRows } from './rows.ts';
import { useTyped } from './typed.ts';

type Content = Pick<TreeInput, 'value' | 'shape' | 'base'> & { readonly marks: readonly Mark[] };

export interface TreeState {
  readonly rows: readonly TreeRow[];
  /** The row that the keys act on. */
  readonly active: TreeRow | undefined;
  readonly root: RefObject<HTMLDivElement | null>;
  activate(path: Path): void;
  toggle(path: Path): void;
  /** Opens a row and all that is in it. */
  expand(path: Path): void;
  onKeyDown(event: KeyboardEvent): void;
}

/** What is open in a tree, and where the reader stands in it. A target is opened up and gone to. */
export function useTree(content: Content, openAtFirst: readonly Path[], target: Path | null): TreeState {
  const [open, setOpen] = useState<ReadonlySet<Path>>(() => new Set(openAtFirst));
  const [activePath, activate] = useState<Path | null>(target);
  const [limits, setLimits] = useState<ReadonlyMap<Path, number>>(new Map());
  const root = useRef<HTMLDivElement>(null);
  const { value, shape, base, marks } = content;
  const index = useMemo(() => indexMarks(marks), [marks]);
  const rows = useMemo(
    () => treeRows({ value, shape, base, marks: index, open, limits }),
    [value, shape, base, index, open, limits],
  );
  const active = rows.find(({ path }) => path === activePath);
  const toggle = (path: Path) => {
    const parent = restOf(path);
    if (parent === null) setOpen(toggled(open, path));
    else setLimits(new Map(limits).set(parent, (limits.get(parent) ?? pageSize) * pageGrowth));
  };

  const expand = (path: Path) => {
    const row = rows.find((one) => one.path === path);
    if (row) setOpen(new Set([...open, ...pathsBelow(row)]));
  };

  useEffect(() => {
    if (target === null) return;
    setOpen((before) => new Set([...before, ...ancestors(target)]));
    activate(target);
  }, [target]);
  useEffect(() => {
    if (target !== null && active?.path === target) focusRow(root.current, target, 'center');
  }, [target, active?.path]);

  const typed = useTyped((word) => typedRow(rows, active?.path ?? null, word));
  const go = (path: Path) => {
    activate(path);
    focusRow(root.current, path, 'nearest');
  };
  const perform = { go, toggle, expand };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target instanceof HTMLButtonElement || event.ctrlKey || event.metaKey || event.altKey) return;
    const move = treeMove(rows, active?.path ?? null, event.key) ?? moveTo(typed(event));
    if (!move) return;
    event.preventDefault();
    perform[move.kind](move.path);
  };
  return { rows, active, root, activate, toggle, expand, onKeyDown };
}

const moveTo = (row: TreeRow | undefined): TreeMove | null => (row ? { kind: 'go', path: row.path } : null);

function toggled(before: ReadonlySet<Path>, path: Path): ReadonlySet<Path> {
  const next = new Set(before);
  if (!next.delete(path)) next.add(path);
  return next;
}

function focusRow(tree: HTMLElement | null, path: Path, block: ScrollLogicalPosition): void {
  const line = tree?.querySelector<HTMLElement>(`[data-path="${CSS.escape(path)}"]`);
  line?.focus({ preventScroll: true });
  line?.scrollIntoView({ block });
}
