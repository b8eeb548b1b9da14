import type { SessionView } from '../../lib/session-view.ts';
import { useNow } from '../clock.ts';
import { texts } from '../texts/index.ts';
import { dateAndTime } from '../time/moments.ts';
import type { Zone } from '../time/zone.ts';
import './session.css';

interface Props {
  view: Pick<SessionView, 'state' | 'session' | 'departed'>;
  /** Whose wall clock tells the moment. */
  zone: Zone;
}

/** The session's status in words, and since when it is over; the color only repeats it. */
export function StatusBadge({ view, zone }: Props) {
  const now = useNow();
  const at = view.departed?.at ?? null;
  const status = view.session?.status || texts.session.states[view.state];
  return (
    <span class={`status-badge status-${view.state}`}>
      {at === null ? status : texts.session.endedAt(status, dateAndTime(at, now, zone))}
    </span>
  );
}
