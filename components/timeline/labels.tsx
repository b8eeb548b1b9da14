import { useZone } from '../settings/settings-context.ts';
import { texts } from '../texts/index.ts';
import { timeOfDay } from '../time/moments.ts';
import type { Zone } from '../time/zone.ts';
import type { DrawnLane } from './lanes.ts';
import './labels.css';

/** The names of the lanes, beside them. */
export function Labels({ lanes }: { lanes: readonly DrawnLane[] }) {
  const zone = useZone();
  return (
    <ul class="timeline-labels">
      {lanes.map((drawn) => (
        <Label key={drawn.key} drawn={drawn} notes={notesOf(drawn, zone)} summary={summaryOf(drawn, zone)} />
      ))}
    </ul>
  );
}

interface LabelProps {
  drawn: DrawnLane;
  notes: string;
  /** The lane in words, for a screen reader. */
  summary: string;
}

function Label({ drawn, notes, summary }: LabelProps) {
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
      <span class="unseen">{summary}</span>
    </li>
  );
}

function notesOf({ over, endedAt, notes }: DrawnLane, zone: Zone): string {
  const end = endedAt === null ? over : `${over} ${timeOfDay(endedAt, zone)}`;
  return [...(end === null ? [] : [end]), ...notes].join(', ');
}

function summaryOf({ lane, label, bars }: DrawnLane, zone: Zone): string {
  const { events, errors, lifetimes } = lane;
  const told = texts.timeline.ofLane(label, events.length, errors.length, lifetimes.length);
  if (bars.expected === null) return told;
  return `${told}, ${texts.timeline.expectedAt(timeOfDay(bars.expected.from, zone))}`;
}

function labelClass({ lane, isCurrent, over }: DrawnLane): string {
  const classes = ['timeline-label'];
  if (lane.kind === 'session') classes.push('timeline-session');
  if (isCurrent) classes.push('timeline-current');
  if (over !== null) classes.push('timeline-over');
  return classes.join(' ');
}
