import { useState } from 'preact/hooks';
import { ruleInfo } from '../../lib/inspect/index.ts';
import type { Path } from '../../lib/json.ts';
import { useZone } from '../settings/settings-context.ts';
import { texts } from '../texts/index.ts';
import { timeOfDay, utcMoment } from '../time/moments.ts';
import { Icon } from '../ui/icon.tsx';
import { Prose } from '../ui/prose.tsx';
import { EvidenceView } from './evidence.tsx';
import type { Group, Seen } from './groups.ts';
import './findings.css';

interface Props {
  group: Group;
  onShow(exchange: number | null, path: Path | null): void;
  /** Says which request, where cards of many stand together. */
  placeOf?: (exchange: number) => string;
}

/** One rule's findings: what was seen, why it matters, how to fix it. */
export function FindingCard({ group: { rule, severity, seen }, onShow, placeOf }: Props) {
  const info = ruleInfo(rule);
  return (
    <article class={`finding finding-${severity}`} data-rule={rule} tabIndex={-1}>
      <header class="finding-head">
        <span class="finding-severity">
          <Icon name={severity} />
          {texts.findings.severities[severity]}
        </span>
        <h3>{info?.title ?? rule}</h3>
        <code class="mono dim">{rule}</code>
      </header>
      <Sightings {...{ seen, onShow, placeOf }} />
      {info && (
        <dl class="finding-advice">
          <dt>{texts.findings.why}</dt>
          <dd>
            <Prose text={info.why} />
          </dd>
          <dt>{texts.findings.fix}</dt>
          <dd>
            <Prose text={info.fix} />{' '}
            {info.docs !== null && (
              <a href={info.docs} target="_blank" rel="noreferrer">
                {texts.findings.docs}
              </a>
            )}
          </dd>
        </dl>
      )}
    </article>
  );
}

/** One rule may have much to say; the first few tell what it is about. */
const shownAtFirst = 5;

function Sightings({ seen, onShow, placeOf }: { seen: readonly Seen[] } & Omit<SightingProps, 'seen'>) {
  const [isAll, setAll] = useState(false);
  const shown = isAll ? seen : seen.slice(0, shownAtFirst);
  const rest = seen.length - shown.length;
  return (
    <ul class="finding-seen">
      {shown.map((one) => (
        <Sighting key={`${one.exchange} ${one.path} ${one.message}`} seen={one} onShow={onShow} placeOf={placeOf} />
      ))}
      {rest > 0 && (
        <li>
          <button type="button" class="quiet-button" onClick={() => setAll(true)}>
            {texts.findings.more(rest)}
          </button>
        </li>
      )}
    </ul>
  );
}

interface SightingProps extends Pick<Props, 'onShow'> {
  seen: Seen;
  placeOf: Props['placeOf'] | undefined;
}

function Sighting({ seen, onShow, placeOf }: SightingProps) {
  const { message, exchange, path, evidence } = seen;
  const show = (at: Path | null) => onShow(exchange, at);
  const facts = evidence.filter((one) => one.kind !== 'field' || one.path !== path || one.holds !== undefined);
  return (
    <li class="sighting">
      <p>
        <Prose text={message} />
        <Repeats {...seen} />
        {seen.isOver && <span class="dim"> · {texts.findings.recovered}</span>}
      </p>
      {facts.length > 0 && (
        <div class="evidence">
          {facts.map((one) => (
            <EvidenceView key={JSON.stringify(one)} evidence={one} onShow={show} />
          ))}
        </div>
      )}
      {(placeOf || path !== null) && (
        <button type="button" class="evidence-field" onClick={() => show(path)}>
          {[placeOf && exchange !== null ? placeOf(exchange) : null, path].filter(Boolean).join(' › ') ||
            texts.findings.show}
        </button>
      )}
    </li>
  );
}

function Repeats({ count = 1, first = null, last = null }: Seen) {
  const zone = useZone();
  if (count === 1) return null;
  return (
    <span class="dim">
      {' '}
      · {texts.findings.times(count)}
      {first !== null && last !== null && (
        <>
          , <time dateTime={utcMoment(first)}>{timeOfDay(first, zone)}</time> –{' '}
          <time dateTime={utcMoment(last)}>{timeOfDay(last, zone)}</time>
        </>
      )}
    </span>
  );
}
