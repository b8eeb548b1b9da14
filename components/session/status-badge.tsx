import type { SessionView } from '../../lib/session-view.ts';
import './session.css';

const stateWords = {
  'signed-in': 'signed in',
  pending: 'pending',
  'signed-out': 'signed out',
  unknown: 'not known yet',
} as const;

/** The session's status in words; the color only repeats it. */
export function StatusBadge({ view }: { view: Pick<SessionView, 'state' | 'session'> }) {
  return <span class={`status-badge status-${view.state}`}>{view.session?.status || stateWords[view.state]}</span>;
}
