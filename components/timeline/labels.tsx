import { useZone } from '../settings/settings-context.ts';
import { texts } from '../texts/index.ts';
import { timeOfDay } from '../time/moments.ts';
import type { Zone } from '../time/zone.ts';
import type { DrawnLane } from './lanes.ts';

/** The names of the lanes, beside them. */
export function Labels({ lanes }: { lanes: readonly DrawnLane[] }) {
  const zone = useZone();
  return (
    <ul class="timeline-labels">
      {lanes.map((drawn) => (
        <Label key={drawn.key} drawn={drawn} notes={notesOf(drawn, zone)} />
      ))}
    </ul>
  );
}

function Label({ drawn, notes }: { drawn: DrawnLane; notes: string }) {
  const { lane, label, top, height } = drawn;
  return (
    <li
      class={labelClass(drawn)}
      title={[lane.session || label, notes].filter(Boolean).join(', ')}
      style={{ transform: `translateY(${top}px)`, height: `${height}px` }}
    >
      <span class="cut" aria-hidden="true">
        {label}
      </span>
      {notes !== '' && <span class="timeline-note cut">{notes}</span>}
      <span class="unseen">{summary(drawn)}</span>
    </li>
  );
}

function notesOf({ over, endedAt, notes }: DrawnLane, zone: Zone): string {
  const end = endedAt === null ? over : `${over} ${timeOfDay(endedAt, zone)}`;
  return [...(end === null ? [] : [end]), ...notes].join(', ');
}

const summary = ({ lane, label }: DrawnLane): string =>
  texts.timeline.ofLane(label, lane.events.length, lane.errors.length, lane.lifetimes.length);

function labelClass({ lane, isCurrent, over }: DrawnLane): string {
  const classes = ['timeline-label'];
  if (lane.kind === 'session') classes.push('timeline-session');
  if (isCurrent) classes.push('timeline-current');
  if (over !== null) classes.push('timeline-over');
  return classes.join(' ');
}
