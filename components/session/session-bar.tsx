import type { Finding } from '../../lib/diagnose/index.ts';
import type { Path } from '../../lib/json.ts';
import type { SessionView } from '../../lib/session-view.ts';
import { useNow } from '../clock.ts';
import { texts } from '../texts/index.ts';
import { Avatar } from './avatar.tsx';
import { chips } from './chips.ts';
import { CountdownView } from './countdown.tsx';
import { countdowns } from './countdowns.ts';
import { Headline } from './headline.tsx';
import { Impersonation } from './impersonation.tsx';
import { nameOf, organizationWords } from './names.ts';
import { SessionMenu } from './session-menu.tsx';
import { StatusBadge } from './status-badge.tsx';
import './session-bar.css';

interface Props {
  view: SessionView;
  /** Every session that is known, this one included. */
  views: readonly SessionView[];
  trouble: Finding | null;
  onChoose(view: SessionView): void;
  onShow(exchange: number | null, path: Path | null): void;
}

/** Who is signed in, as what, where, and for how long. */
export function SessionBar({ view, views, trouble, onChoose, onShow }: Props) {
  const { user, organization } = view;
  return (
    <section class="session" aria-label={texts.session.label}>
      <div class="session-bar">
        <Avatar label={user?.label ?? null} />
        <div class="session-who">
          <div class="session-name">
            <strong class="cut" title={user?.identifier ?? undefined}>
              {nameOf(view)}
            </strong>
            <StatusBadge view={view} />
            {organization && <span class="chip cut">{organizationWords(organization)}</span>}
            <SessionMenu views={views} shown={view} onChoose={onChoose} />
          </div>
          <Headline view={view} trouble={trouble} onShow={onShow} />
        </div>
        <Chips view={view} />
        <Countdowns view={view} />
      </div>
      <Impersonation view={view} />
    </section>
  );
}

function Chips({ view }: { view: SessionView }) {
  return (
    <ul class="session-chips" aria-label={texts.session.place}>
      {chips(view).map(({ text, hint, tone }) => (
        <li class={`chip chip-${tone} cut`} key={text} title={hint}>
          {text}
          <span class="unseen">: {hint}</span>
        </li>
      ))}
    </ul>
  );
}

function Countdowns({ view }: { view: SessionView }) {
  const now = useNow();
  return (
    <dl class="session-countdowns" aria-label={texts.session.left}>
      {countdowns(view, now).map((countdown) => (
        <CountdownView key={countdown.name} countdown={countdown} />
      ))}
    </dl>
  );
}
