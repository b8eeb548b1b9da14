import { useId } from 'preact/hooks';
import type { Path } from '../../lib/json.ts';
import type { Shape } from '../../lib/parse/index.ts';
import { texts } from '../texts/index.ts';
import { FieldStrip } from './field-strip.tsx';
import type { Mark } from './marks.ts';
import { useTree } from './state.ts';
import { TreeLine } from './tree-line.tsx';
import './tree.css';

interface Props {
  label: string;
  value: unknown;
  shape: Shape | null;
  /** Path of the value in its body. */
  base?: Path;
  marks?: readonly Mark[];
  /** Paths that are open at first. */
  open?: readonly Path[];
  /** A field to show, whatever is closed around it. */
  target?: Path | null;
  /** What is said of fields that the shape does not know; null says nothing. */
  unknown?: string | null;
}

const nothing: readonly never[] = [];

/** A JSON value as a tree, annotated from its schema. */
export function Tree(props: Props) {
  const { label, value, shape, base = '', marks = nothing, open = nothing, target = null } = props;
  const { unknown = texts.tree.unknown } = props;
  const { rows, active, root, activate, toggle, expand, onKeyDown } = useTree(
    { value, shape, base, marks },
    open,
    target,
  );
  const strip = useId();
  return (
    <div class="tree-frame">
      <div class="tree" role="tree" aria-label={label} ref={root} onKeyDown={onKeyDown}>
        {rows.map((row, index) => (
          <TreeLine
            key={row.path}
            row={row}
            isActive={row === active}
            isStop={active ? row === active : index === 0}
            isTarget={row.path === target}
            describedBy={strip}
            unknown={unknown}
            onActivate={() => activate(row.path)}
            onToggle={(isDeep) => (isDeep && !row.isOpen ? expand : toggle)(row.path)}
          />
        ))}
      </div>
      <FieldStrip row={active} id={strip} onExpand={expand} />
    </div>
  );
}
