import type { SessionView } from '../../lib/session-view.ts';
import { useNow } from '../clock.ts';
import { Avatar } from './avatar.tsx';
import { chips } from './chips.ts';
import { CountdownView } from './countdown.tsx';
import { countdowns } from './countdowns.ts';
import { announcement, sentence } from './sentence.ts';
import { StatusBadge } from './status-badge.tsx';
import './session.css';
import './session-bar.css';

/** Who is signed in, as what, where, and for how long. */
export function SessionBar({ view }: { view: SessionView }) {
  const now = useNow();
  const label = view.user?.label ?? null;
  return (
    <section class="session-bar" aria-label="Session">
      <Avatar label={label} />
      <div class="session-who">
        <div class="session-name">
          <strong class="cut" title={view.user?.identifier ?? undefined}>
            {label ?? nobody(view)}
          </strong>
          <StatusBadge view={view} />
          {view.organization && <span class="chip cut">{organizationWords(view.organization)}</span>}
        </div>
        <p class="dim cut" title={sentence(view, now)}>
          {sentence(view, now)}
        </p>
        <p class="unseen" role="status">
          {announcement(view, now)}
        </p>
      </div>
      <ul class="session-chips" aria-label="Instance and versions">
        {chips(view).map(({ text, hint, tone }) => (
          <li class={`chip chip-${tone} cut`} key={text} title={hint}>
            {text}
            <span class="unseen">: {hint}</span>
          </li>
        ))}
      </ul>
      <dl class="session-countdowns" aria-label="Time left">
        {countdowns(view, now).map((countdown) => (
          <CountdownView key={countdown.name} countdown={countdown} />
        ))}
      </dl>
    </section>
  );
}

const nobody = ({ state }: SessionView): string => (state === 'signed-out' ? 'Nobody' : 'Someone');

export const organizationWords = ({ label, role }: NonNullable<SessionView['organization']>): string =>
  role === null ? label : `${label} · ${role}`;
