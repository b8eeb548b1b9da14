import { useRef } from 'preact/hooks';
import type { Inspection } from '../../lib/inspect/index.ts';
import { createTimeline, type Timeline } from '../../lib/timeline/index.ts';
import { firstDifference } from '../list/first-difference.ts';
import { positionOf } from '../list/position.ts';

interface Taken {
  readonly timeline: Timeline;
  readonly inspections: readonly Inspection[];
}

const nothing = (): Taken => ({ timeline: createTimeline(), inspections: [] });

/**
 * The timeline of a list that grows at its end, and lets go of its beginning when it is full: only what is new or known better since
 * goes through the timeline. Another capture, or what is recorded after a `clear`, has another exchange at its beginning.
 */
export function useHistory(inspections: readonly Inspection[]): Timeline {
  const taken = useRef<Taken | null>(null);
  taken.current = grown(taken.current ?? nothing(), inspections);
  return taken.current.timeline;
}

function grown(before: Taken, inspections: readonly Inspection[]): Taken {
  if (before.inspections === inspections) return before;
  const skipped = positionOf(before.inspections, inspections[0]?.exchange.index ?? null);
  const isContinued =
    before.inspections[skipped]?.exchange === inspections[0]?.exchange &&
    inspections.length > 0 &&
    before.inspections.length - skipped <= inspections.length;
  const { timeline, inspections: known } = isContinued ? before : nothing();
  if (isContinued && skipped > 0) timeline.forgetBefore(inspections[0]?.exchange.index ?? 0);
  const from = skipped === 0 ? firstDifference(known, inspections) : 0;
  for (let index = from; index < inspections.length; index += 1) {
    const inspection = inspections[index];
    if (inspection && inspection !== known[index + skipped]) timeline.add(inspection);
  }
  return { timeline, inspections };
}
