import { printable } from '../../lib/export/index.ts';
import { texts } from '../texts/index.ts';
import { Icon } from '../ui/icon.tsx';
import { Annotation } from './annotation.tsx';
import type { TreeRow } from './rows.ts';
import { Value } from './value.tsx';

interface Props {
  row: TreeRow;
  isActive: boolean;
  /** The one line that the Tab key stops at. */
  isStop: boolean;
  isTarget: boolean;
  describedBy: string;
  unknown: string | null;
  onActivate(): void;
  /** `isDeep`: with all that is inside. */
  onToggle(isDeep: boolean): void;
}

/** One field: key, value, and what they mean. */
export function TreeLine({ row, isActive, isStop, isTarget, describedBy, unknown, onActivate, onToggle }: Props) {
  const { path, key, depth, isExpandable, isOpen, rest } = row;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the tree has the keys
    <div
      role="treeitem"
      class={lineClass(row, isActive, isTarget)}
      style={{ '--depth': depth }}
      data-path={path}
      tabIndex={isStop ? 0 : -1}
      aria-level={depth + 1}
      aria-posinset={row.position}
      aria-setsize={row.setSize}
      aria-expanded={isExpandable ? isOpen : undefined}
      aria-selected={isActive}
      aria-describedby={isActive ? describedBy : undefined}
      onFocus={onActivate}
      onClick={(event) => {
        onActivate();
        if ((isExpandable && !hasSelection()) || rest > 0) onToggle(event.altKey);
      }}
    >
      <span class="tree-field">
        <span class="tree-twist">{isExpandable && <Icon name={isOpen ? 'open' : 'closed'} />}</span>
        {rest > 0 ? (
          <span class="tree-rest">{texts.tree.rest(rest)}</span>
        ) : (
          <>
            <span class="tree-key">{printable(key)}</span>
            <span class="tree-colon">: </span>
            <Value row={row} tabIndex={isActive ? 0 : -1} />
          </>
        )}
      </span>
      <Annotation row={row} unknown={unknown} />
    </div>
  );
}

/** Dragging over text to copy it is no click. */
const hasSelection = (): boolean => (globalThis.getSelection?.()?.toString() ?? '') !== '';

function lineClass({ value, isUnknown, marks }: TreeRow, isActive: boolean, isTarget: boolean): string {
  return [
    'tree-line',
    isActive ? 'tree-line-active' : '',
    isTarget ? 'tree-line-target' : '',
    isUnknown ? 'tree-line-unknown' : '',
    value === undefined ? 'tree-line-missing' : '',
    marks.length > 0 ? 'tree-line-marked' : '',
  ]
    .filter(Boolean)
    .join(' ');
}
