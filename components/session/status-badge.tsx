import type { SessionView } from '../../lib/session-view.ts';
import { useNow } from '../clock.ts';
import { useZone } from '../settings/settings-context.ts';
import { texts } from '../texts/index.ts';
import { dateAndTime } from '../time/moments.ts';
import './session.css';

/** The session's status in words, and since when it is over; the color only repeats it. */
export function StatusBadge({ view }: { view: Pick<SessionView, 'state' | 'session' | 'departed'> }) {
  const now = useNow();
  const zone = useZone();
  const at = view.departed?.at ?? null;
  const status = view.session?.status || texts.session.states[view.state];
  return (
    <span class={`status-badge status-${view.state}`}>
      {at === null ? status : texts.session.endedAt(status, dateAndTime(at, now, zone))}
    </span>
  );
}
