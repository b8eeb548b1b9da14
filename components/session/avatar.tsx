import { initials } from './initials.ts';
import './session.css';

/** Initials in a circle: the account's own picture is remote, and nothing here reaches the network. */
export function Avatar({ label }: { label: string | null }) {
  return (
    <span class={label === null ? 'avatar avatar-nobody' : 'avatar'} aria-hidden="true">
      {label === null ? '–' : initials(label)}
    </span>
  );
}
