import { Moment } from '../time/moment.tsx';
import { Icon } from '../ui/icon.tsx';
import { instantOf } from './instant.ts';
import type { TreeRow } from './rows.ts';

/** What a field means, and what its value means to people. Problems come first. */
export function Annotation({ row, unknown }: { row: TreeRow; unknown: string | null }) {
  const { shape, value, marks, inside, isOpen, isUnknown } = row;
  const info = shape?.info;
  const instant = instantOf(info?.kind, value);
  return (
    <span class="annotation">
      {marks.map(({ severity, text }) => (
        <span class={`mark mark-${severity}`} key={text}>
          <Icon name={severity} label={severity} />
          {text}
        </span>
      ))}
      {isUnknown && unknown !== null && <span class="mark mark-unknown">{unknown}</span>}
      {!isOpen && inside > 0 && <span class="mark mark-warning">{inside} marked inside</span>}
      {instant !== null && <Moment at={instant} />}
      {isNever(row) && <span>never</span>}
      {info?.unit !== undefined && typeof value === 'number' && <span>{`${value} ${info.unit}`}</span>}
      {explanationOf(row) !== null && <span class="explanation">{explanationOf(row)}</span>}
      <span class="meaning">{meaningOf(row)}</span>
    </span>
  );
}

const isNever = ({ shape, value }: TreeRow): boolean =>
  value === 0 && (shape?.info?.kind === 'time-ms' || shape?.info?.kind === 'time-s');

/** What the value itself means, where its schema can tell; a code that nobody published is said to be one. */
export function explanationOf({ shape, value }: TreeRow): string | null {
  const explain = shape?.info?.explain;
  return explain && typeof value === 'string' ? (explain(value) ?? 'not a published code') || null : null;
}

export const meaningOf = ({ shape }: TreeRow): string | undefined =>
  shape?.info?.meaning ?? (shape?.node.kind === 'object' ? shape.node.object?.meaning : undefined);
