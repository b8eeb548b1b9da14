// biome-ignore-all lint/a11y/useSemanticElements: rows that are placed by their number cannot be table rows
// biome-ignore-all lint/a11y/useFocusableInteractive: focus stays on the grid, which names the active row
import type { Inspection } from '../../lib/inspect/index.ts';
import { countSeverities } from '../findings/severity.ts';
import { SeverityCountsView } from '../findings/severity-counts.tsx';
import { localTime, utcMoment } from '../time/moments.ts';
import { rowHeight } from './row-window.ts';
import { isError, rowTitle, sinceWords, sizeWords, statusWords } from './row-words.ts';

interface Props {
  inspection: Inspection;
  previous: Inspection | undefined;
  index: number;
  id: string;
  isSelected: boolean;
  onSelect(): void;
}

/** One request in one line. The list has the focus and the keys; a row only takes clicks. */
export function RequestRow({ inspection, previous, index, id, isSelected, onSelect }: Props) {
  const { exchange, method, path, provider } = inspection;
  const title = rowTitle(inspection);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid has the keys
    <div
      role="row"
      id={id}
      class={rowClass(inspection, index)}
      aria-rowindex={index + 2}
      aria-selected={isSelected}
      style={{ transform: `translateY(${index * rowHeight}px)` }}
      onClick={onSelect}
    >
      <Cell name="time" title={exchange.startedAt === null ? undefined : utcMoment(exchange.startedAt)}>
        {exchange.startedAt === null ? '–' : localTime(exchange.startedAt)}
      </Cell>
      <Cell name="method">{method}</Cell>
      <Cell name="request" title={`${title} ${path}`}>
        {title}
        {provider === 'app' && <span class="unseen"> (the app’s own)</span>} <span class="row-path">{path}</span>
      </Cell>
      <Cell name="status" title={exchange.error ?? undefined}>
        {statusWords(inspection)}
      </Cell>
      <Cell name="gap">{sinceWords(inspection, previous)}</Cell>
      <Cell name="size">{sizeWords(exchange.response.size)}</Cell>
      <Cell name="findings">
        <SeverityCountsView counts={countSeverities(inspection.reports)} />
      </Cell>
    </div>
  );
}

function rowClass(inspection: Inspection, index: number): string {
  const classes = ['row'];
  if (index % 2 === 1) classes.push('row-odd');
  if (isError(inspection)) classes.push('row-error');
  if (inspection.provider === 'app') classes.push('row-app');
  return classes.join(' ');
}

function Cell({
  name,
  title,
  children,
}: {
  name: string;
  title?: string | undefined;
  children?: preact.ComponentChildren;
}) {
  return (
    <div role="gridcell" class={`cell cell-${name}`} title={title}>
      {children}
    </div>
  );
}
