import type { SessionView } from '../../lib/session-view.ts';
import { initials } from './initials.ts';
import './session.css';

/** Initials in a circle: the account's own picture is remote, and nothing here reaches the network. Pale for who is gone. */
export function Avatar({ view: { user, departed } }: { view: Pick<SessionView, 'user' | 'departed'> }) {
  const label = user?.label ?? departed?.user?.label ?? null;
  return (
    <span class={user === null ? 'avatar avatar-nobody' : 'avatar'} aria-hidden="true">
      {label === null ? '–' : initials(label)}
    </span>
  );
}
