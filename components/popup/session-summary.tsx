import type { SessionView } from '../../lib/session-view.ts';
import { useNow } from '../clock.ts';
import { worstFirst } from '../findings/severity.ts';
import { Avatar } from '../session/avatar.tsx';
import { CountdownView } from '../session/countdown.tsx';
import { countdowns } from '../session/countdowns.ts';
import { nameOf, organizationWords } from '../session/names.ts';
import { announcement, sentence } from '../session/sentence.ts';
import { StatusBadge } from '../session/status-badge.tsx';
import { texts } from '../texts/index.ts';
import { Icon } from '../ui/icon.tsx';
import '../session/session.css';
import { facts } from './facts.ts';
import type { PopupFinding, Source } from './state.ts';

interface Props {
  view: SessionView;
  findings: readonly PopupFinding[];
  source: Source;
}

export function SessionSummary({ view, findings, source }: Props) {
  const now = useNow();
  const { organization } = view;
  return (
    <>
      <header class="popup-who">
        <Avatar view={view} />
        <div class="popup-names">
          <div class="popup-name">
            <h1 class="cut">{nameOf(view)}</h1>
            <StatusBadge view={view} />
          </div>
          {organization && <p class="dim cut">{organizationWords(organization)}</p>}
        </div>
      </header>
      <p class="popup-sentence">{sentence(view, now)}.</p>
      <p class="unseen" role="status">
        {announcement(view, now)}
      </p>
      {view.state !== 'signed-out' && (
        <dl class="popup-countdowns" aria-label={texts.session.left}>
          {countdowns(view, now).map((countdown) => (
            <CountdownView key={countdown.name} countdown={countdown} />
          ))}
        </dl>
      )}
      <dl class="popup-facts">
        {facts(view, source).map(([name, value]) => (
          <div class="popup-fact" key={name}>
            <dt class="dim">{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <Findings findings={findings} />
    </>
  );
}

/** More would not fit below the fold; the viewer has them all. */
const shownFindings = 4;

function Findings({ findings }: { findings: readonly PopupFinding[] }) {
  const rest = findings.length - shownFindings;
  return (
    <section class="popup-findings" aria-label={texts.popup.findings}>
      {findings.length === 0 && <p class="dim">{texts.popup.noFindings}</p>}
      <ul>
        {worstFirst(findings)
          .slice(0, shownFindings)
          .map(({ rule, severity, message, count }) => (
            <li class="popup-finding" key={`${rule} ${message}`}>
              <Icon name={severity} label={severity} />
              <span>
                {message}
                {count > 1 && <span class="dim"> · {texts.findings.times(count)}</span>}
              </span>
            </li>
          ))}
      </ul>
      {rest > 0 && <p class="dim popup-rest">{texts.popup.more(rest)}</p>}
    </section>
  );
}
