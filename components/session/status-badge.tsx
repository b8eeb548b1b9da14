import type { SessionView } from '../../lib/session-view.ts';
import { texts } from '../texts/index.ts';
import './session.css';

/** The session's status in words; the color only repeats it. */
export function StatusBadge({ view }: { view: Pick<SessionView, 'state' | 'session'> }) {
  return (
    <span class={`status-badge status-${view.state}`}>{view.session?.status || texts.session.states[view.state]}</span>
  );
}
