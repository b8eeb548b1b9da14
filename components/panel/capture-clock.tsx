import type { ComponentChildren } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import type { Recording } from '../../lib/timeline/index.ts';
import { ClockContext, stoppedClock } from '../clock.ts';

/** A capture from a file is looked at as of its end, not as of today: its countdowns stand where they stood. */
export function CaptureClock({ recording, children }: { recording: Recording; children: ComponentChildren }) {
  const live = useContext(ClockContext);
  const asOf = recording.session?.asOf ?? null;
  const isStopped = recording.source === 'imported' && asOf !== null;
  const clock = useMemo(() => (isStopped ? stoppedClock(asOf) : live), [isStopped, asOf, live]);
  return <ClockContext.Provider value={clock}>{children}</ClockContext.Provider>;
}
