import { useContext } from 'preact/hooks';
import { ShowFindingContext } from '../findings/show-finding.ts';
import { texts } from '../texts/index.ts';
import { ServerMoment } from '../time/moment.tsx';
import { Icon } from '../ui/icon.tsx';
import { instantOf } from './instant.ts';
import type { Mark } from './marks.ts';
import type { TreeRow } from './rows.ts';
import './annotation.css';

/** What a field means, and what its value means to people. Problems come first. */
export function Annotation({ row, unknown }: { row: TreeRow; unknown: string | null }) {
  const { shape, value, marks, inside, isOpen, isUnknown } = row;
  const info = shape?.info;
  const instant = instantOf(info?.kind, value);
  return (
    <span class="annotation">
      {marks.map((mark) => (
        <MarkView key={mark.text} mark={mark} />
      ))}
      {isUnknown && unknown !== null && <span class="mark mark-unknown">{unknown}</span>}
      {!isOpen && inside > 0 && <span class="mark mark-warning">{texts.tree.inside(inside)}</span>}
      {instant !== null && <ServerMoment at={instant} />}
      {isNever(row) && <span>{texts.tree.never}</span>}
      {info?.unit !== undefined && typeof value === 'number' && value >= 0 && <span>{`${value} ${info.unit}`}</span>}
      {explanationOf(row) !== null && <span class="explanation">{explanationOf(row)}</span>}
      <span class="meaning">{meaningOf(row)}</span>
    </span>
  );
}

/** Leads back to the finding, where there is one. */
function MarkView({ mark: { severity, text, rule } }: { mark: Mark }) {
  const showFinding = useContext(ShowFindingContext);
  const content = (
    <>
      <Icon name={severity} label={texts.findings.severities[severity]} />
      {text}
    </>
  );
  if (rule === undefined || showFinding === null) return <span class={`mark mark-${severity}`}>{content}</span>;
  const show = (event: Event) => {
    event.stopPropagation();
    showFinding(rule);
  };
  return (
    <button type="button" class={`mark mark-link mark-${severity}`} title={texts.tree.toFinding} onClick={show}>
      {content}
    </button>
  );
}

/** A moment of 0, or a length of time of −1. */
function isNever({ shape, value }: TreeRow): boolean {
  const kind = shape?.info?.kind;
  return (value === 0 && (kind === 'time-ms' || kind === 'time-s')) || (value === -1 && kind === 'duration');
}

/** What the value itself means, where its schema can tell; a code that nobody published is said to be one. */
export function explanationOf({ shape, value }: TreeRow): string | null {
  const { explain, inWords } = shape?.info ?? {};
  if (explain && typeof value === 'string') return (explain(value) ?? texts.tree.unpublished) || null;
  return inWords?.(value) || null;
}

/** Of a list without words of its own: what its items mean. */
export const meaningOf = ({ shape }: Pick<TreeRow, 'shape'>): string | undefined => {
  if (!shape) return undefined;
  const { info, node } = shape;
  if (info) return info.meaning;
  if (node.kind === 'object') return node.object?.meaning;
  return node.kind === 'array' ? meaningOf({ shape: node.item }) : undefined;
};
