import { texts } from '../texts/index.ts';
import type { DrawnLane } from './lanes.ts';

/** The names of the lanes, beside them. */
export function Labels({ lanes }: { lanes: readonly DrawnLane[] }) {
  return (
    <ul class="timeline-labels">
      {lanes.map((drawn) => (
        <li
          key={drawn.key}
          class={labelClass(drawn)}
          title={[drawn.lane.session || drawn.label, ...drawn.notes].join(', ')}
          style={{ transform: `translateY(${drawn.top}px)`, height: `${drawn.height}px` }}
        >
          <span class="cut" aria-hidden="true">
            {drawn.label}
          </span>
          {drawn.notes.length > 0 && <span class="timeline-note cut">{drawn.notes.join(', ')}</span>}
          <span class="unseen">{summary(drawn)}</span>
        </li>
      ))}
    </ul>
  );
}

const summary = ({ lane, label }: DrawnLane): string =>
  texts.timeline.ofLane(label, lane.events.length, lane.errors.length, lane.lifetimes.length);

function labelClass({ lane, isCurrent, isOver }: DrawnLane): string {
  const classes = ['timeline-label'];
  if (lane.kind === 'session') classes.push('timeline-session');
  if (isCurrent) classes.push('timeline-current');
  if (isOver) classes.push('timeline-over');
  return classes.join(' ');
}
