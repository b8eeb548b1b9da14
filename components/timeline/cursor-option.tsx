// biome-ignore-all lint/a11y/useFocusableInteractive: focus stays on the plot, which names the active option
import type { Inspection } from '../../lib/inspect/index.ts';
import { indexIn } from '../../lib/timeline/index.ts';
import { useZone } from '../settings/settings-context.ts';
import { texts } from '../texts/index.ts';
import type { Cursor } from './cursor.ts';
import { explainEvent } from './explain.ts';
import { shortId } from './lanes.ts';

interface Props {
  cursor: Cursor;
  inspections: readonly Inspection[];
  selected: number | null;
}

/** The event at which the keyboard is, in words. */
export function CursorOption({ cursor, inspections, selected }: Props) {
  const zone = useZone();
  if (!cursor.place) return null;
  const { lane, event } = cursor.place;
  const { title, lines } = explainEvent(inspections, event.exchange, zone);
  const name = lane.kind === 'session' ? shortId(lane.session) : texts.timeline.lanes[lane.kind];
  return (
    <div
      role="option"
      id={cursor.id}
      class="unseen"
      aria-selected={event.exchange === selected}
      aria-setsize={lane.events.length}
      aria-posinset={indexIn(lane.events, event) + 1}
    >
      {[title, ...lines, name].join(', ')}
    </div>
  );
}
