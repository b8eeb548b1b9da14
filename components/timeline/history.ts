import { useRef } from 'preact/hooks';
import type { Inspection } from '../../lib/inspect/index.ts';
import { createTimeline, type Timeline } from '../../lib/timeline/index.ts';

interface Taken {
  readonly timeline: Timeline;
  readonly inspections: readonly Inspection[];
}

const nothing = (): Taken => ({ timeline: createTimeline(), inspections: [] });

/** The timeline of a list that mostly grows: only what is new or known better since goes through the timeline. */
export function useHistory(inspections: readonly Inspection[]): Timeline {
  const taken = useRef<Taken | null>(null);
  taken.current = grown(taken.current ?? nothing(), inspections);
  return taken.current.timeline;
}

function grown(before: Taken, inspections: readonly Inspection[]): Taken {
  if (before.inspections === inspections) return before;
  const { timeline, inspections: known } = isContinued(before.inspections, inspections) ? before : nothing();
  for (let index = 0; index < inspections.length; index += 1) {
    const inspection = inspections[index];
    if (inspection && inspection !== known[index]) timeline.add(inspection);
  }
  return { timeline, inspections };
}

/** Another capture begins with another exchange; so does what was recorded after a `clear`. */
const isContinued = (before: readonly Inspection[], after: readonly Inspection[]): boolean =>
  before.length <= after.length && before[0]?.exchange === after[0]?.exchange;
