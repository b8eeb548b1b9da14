import type { SessionView } from '../../lib/session-view.ts';
import { useNow } from '../clock.ts';
import { useZone } from '../settings/settings-context.ts';
import { texts } from '../texts/index.ts';
import { Avatar } from './avatar.tsx';
import { chips } from './chips.ts';
import { CountdownView } from './countdown.tsx';
import { countdowns } from './countdowns.ts';
import { Headline, type HeadlineProps } from './headline.tsx';
import { Impersonation } from './impersonation.tsx';
import { nameOf, organizationWords } from './names.ts';
import { SessionMenu } from './session-menu.tsx';
import { StatusBadge } from './status-badge.tsx';
import './session-bar.css';

interface Props extends HeadlineProps {
  /** Every session that is known, this one included. */
  views: readonly SessionView[];
  /** In words, the moment as of which a capture is looked at that is not live. */
  asOf: string | null;
  onChoose(view: SessionView): void;
}

/** Who is signed in, as what, where, and for how long. */
export function SessionBar({ views, asOf, onChoose, ...headline }: Props) {
  const { view } = headline;
  const { user, organization } = view;
  return (
    <section class="session" aria-label={texts.session.label}>
      <div class="session-bar">
        <Avatar view={view} />
        <div class="session-name">
          <strong class="cut" dir="auto" title={user?.identifier ?? undefined}>
            {nameOf(view)}
          </strong>
          <StatusBadge view={view} zone={useZone()} />
          {organization && <span class="chip cut">{organizationWords(organization)}</span>}
          <SessionMenu views={views} shown={view} onChoose={onChoose} />
        </div>
        <Headline {...headline} />
        <Chips view={view} asOf={asOf} />
        <Countdowns view={view} />
      </div>
      <Impersonation view={view} />
    </section>
  );
}

function Chips({ view, asOf }: Pick<Props, 'view' | 'asOf'>) {
  return (
    <ul class="session-chips" aria-label={texts.session.place}>
      {chips(view, asOf).map(({ text, hint, tone }) => (
        <li class={`chip chip-${tone} cut`} key={text} title={hint}>
          {text}
          <span class="unseen">: {hint}</span>
        </li>
      ))}
    </ul>
  );
}

function Countdowns({ view }: { view: SessionView }) {
  const running = countdowns(view, useNow());
  if (running.length === 0) return null;
  return (
    <dl class="session-countdowns" aria-label={texts.session.left}>
      {running.map((countdown) => (
        <CountdownView key={countdown.name} countdown={countdown} />
      ))}
    </dl>
  );
}
