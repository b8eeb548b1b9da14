import type { SessionView } from '../../lib/session-view.ts';
import { useNow } from '../clock.ts';
import { Avatar } from '../session/avatar.tsx';
import { CountdownView } from '../session/countdown.tsx';
import { countdowns } from '../session/countdowns.ts';
import { Impersonation } from '../session/impersonation.tsx';
import { nameOf, organizationWords } from '../session/names.ts';
import { announcement, sentence } from '../session/sentence.ts';
import { StatusBadge } from '../session/status-badge.tsx';
import { texts } from '../texts/index.ts';
import { Icon } from '../ui/icon.tsx';
import '../session/session.css';
import { facts, isCookieOnly } from './facts.ts';
import { mostUrgent } from './most-urgent.ts';
import type { PopupFinding, Source } from './state.ts';

interface Props {
  view: SessionView;
  findings: readonly PopupFinding[];
  source: Source;
}

export function SessionSummary({ view, findings, source }: Props) {
  const now = useNow();
  const running = countdowns(view, now);
  const affiliation = affiliationOf(view);
  const [worst, ...others] = mostUrgent(findings);
  const trouble = worst?.severity === 'error' && !worst.isOver ? worst : null;
  return (
    <>
      <Impersonation view={view} />
      <header class="popup-who">
        <Avatar view={view} />
        <div class="popup-names">
          <div class="popup-name">
            <h1 class="cut" dir="auto" title={nameOf(view)}>
              {nameOf(view)}
            </h1>
            <StatusBadge view={view} zone="local" />
          </div>
          {affiliation !== null && <p class="dim cut">{affiliation}</p>}
        </div>
      </header>
      {trouble ? (
        <div class="popup-sentence popup-trouble">
          <FindingLine finding={trouble} />
        </div>
      ) : (
        <p class="popup-sentence">{sentence(view, now)}.</p>
      )}
      <p class="unseen" role="status">
        {announcement(view, now)}
      </p>
      {running.length > 0 && (
        <dl class="popup-countdowns" aria-label={texts.session.left}>
          {running.map((countdown) => (
            <CountdownView key={countdown.name} countdown={countdown} />
          ))}
        </dl>
      )}
      {trouble && <Findings findings={others} />}
      <dl class="popup-facts">
        {facts(view, source).map(([name, value]) => (
          <div class="popup-fact" key={name}>
            <dt class="dim">{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {findings.length === 0 && <p class="popup-findings dim">{texts.popup.noFindings}</p>}
      {!trouble && <Findings findings={mostUrgent(findings)} />}
    </>
  );
}

/** A cookie need not name the organization, and who must still choose one has no account of their own to act in. */
function affiliationOf(view: SessionView): string | null {
  if (view.organization) return organizationWords(view.organization);
  return view.state !== 'signed-in' || isCookieOnly(view) ? null : texts.popup.personal;
}

/** More would not fit below the fold; the viewer has them all. */
const shownFindings = 4;

function Findings({ findings }: { findings: readonly PopupFinding[] }) {
  const rest = findings.length - shownFindings;
  if (findings.length === 0) return null;
  return (
    <section class="popup-findings" aria-label={texts.popup.findings}>
      <ul>
        {findings.slice(0, shownFindings).map((finding) => (
          <li key={`${finding.rule} ${finding.message}`}>
            <FindingLine finding={finding} />
          </li>
        ))}
      </ul>
      {rest > 0 && <p class="dim popup-rest">{texts.popup.more(rest)}</p>}
    </section>
  );
}

function FindingLine({ finding: { severity, message, count, isOver } }: { finding: PopupFinding }) {
  return (
    <p class={isOver ? 'popup-finding dim' : 'popup-finding'}>
      {isOver ? <Icon name="check" /> : <Icon name={severity} label={texts.findings.severities[severity]} />}
      <span>
        {isOver ? texts.session.trouble.recovered(message) : message}
        {count > 1 && <span class="dim"> · {texts.findings.times(count)}</span>}
      </span>
    </p>
  );
}
