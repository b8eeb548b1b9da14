import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Recording } from '../../lib/timeline/index.ts';
import { RequestList } from '../list/request-list.tsx';
import type { ListRow } from '../list/row.ts';
import { texts } from '../texts/index.ts';
import { ErrorBoundary } from '../ui/error-boundary.tsx';
import type { Actions } from './actions.ts';
import { Empty, Notice } from './empty.tsx';
import { focusDetails } from './focus.ts';
import { RowMenu } from './later.ts';
import { defaultLayout, type Layout } from './layout.ts';
import type { AskedRow } from './row-menu.tsx';
import type { Selection } from './selection.ts';
import { Split } from './split.tsx';
import type { VisibleRows } from './visible-rows.ts';

interface Props {
  recording: Recording;
  rows: readonly ListRow[];
  visible: VisibleRows;
  selection: Selection;
  layout: Layout;
  actions: Actions;
  /** What stands beside the list: the details of a request, or the findings of the capture. */
  aside: JSX.Element | false;
  isNarrow: boolean;
  isCleared: boolean;
  needsNetworkPanel: boolean;
  onLayout(change: Partial<Layout>): void;
  /** What hides the requests, where none is shown. */
  hiddenBy: keyof typeof texts.empty.hidden;
  onUnhide(): void;
}

/** The list, and what one reads about it: beside it, or below where the panel is narrow. */
export function Work({
  recording,
  rows,
  visible,
  selection,
  layout,
  aside,
  isNarrow,
  onLayout,
  hiddenBy,
  onUnhide,
  ...empty
}: Props) {
  const [asked, ask] = useState<AskedRow | null>(null);
  const axis = isNarrow ? 'rows' : 'columns';
  const isEmpty = recording.inspections.length === 0 && rows.length === 0;
  const list = isEmpty ? (
    <Empty recording={recording} {...empty} />
  ) : (
    <RequestList
      rows={rows}
      selected={selection.place?.exchange ?? null}
      layout={layout.list}
      onListLayout={(list) => onLayout({ list })}
      onSelect={selection.select}
      asked={asked?.row.index ?? null}
      onMenu={(row, at) => ask({ row, at })}
      onEnter={focusDetails}
    >
      <Hidden by={hiddenBy} onUnhide={onUnhide} />
    </RequestList>
  );
  return (
    <div class="work">
      <Split
        axis={axis}
        ratio={layout[axis]}
        label={texts.details.split}
        first={<ErrorBoundary what="list">{list}</ErrorBoundary>}
        second={aside}
        onRatio={(ratio) => onLayout({ [axis]: ratio })}
        onReset={() => onLayout({ [axis]: defaultLayout[axis] })}
      />
      {asked && <RowMenu {...{ asked, recording, visible, selection }} onClose={() => ask(null)} />}
    </div>
  );
}

function Hidden({ by, onUnhide }: { by: Props['hiddenBy']; onUnhide(): void }) {
  const { title, text, unhide } = texts.empty.hidden[by];
  return (
    <Notice title={title} text={text}>
      <div class="notice-actions">
        <button type="button" class="button" onClick={onUnhide}>
          {unhide}
        </button>
      </div>
    </Notice>
  );
}
