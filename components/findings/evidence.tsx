import type { Evidence, Shown } from '../../lib/diagnose/index.ts';
import type { Path } from '../../lib/json.ts';
import { useZone } from '../settings/settings-context.ts';
import { texts } from '../texts/index.ts';
import { dateAndTime, utcMoment } from '../time/moments.ts';
import { differenceWords } from '../time/words.ts';
import { Masked } from '../ui/masked.tsx';
import { Secret } from '../ui/secret.tsx';

interface Props {
  evidence: Evidence;
  /** Leads to a field of the exchange. */
  onShow(path: Path): void;
}

/** What stands behind a finding: the one switch over its kinds. */
export function EvidenceView({ evidence, onShow }: Props) {
  const zone = useZone();
  switch (evidence.kind) {
    case 'field':
      return (
        <div class="evidence-fact">
          <button type="button" class="evidence-field" onClick={() => onShow(evidence.path)}>
            {evidence.path === '' ? texts.findings.wholeBody : evidence.path}
          </button>
          {evidence.holds && (
            <span class="evidence-value">
              <Value name={evidence.path} shown={evidence.holds} />
            </span>
          )}
        </div>
      );
    case 'times': {
      const newest = evidence.moments.at(-1)?.at;
      return (
        <dl class="evidence-facts">
          {evidence.moments.map(({ label, at }) => (
            <EvidenceRow key={label} label={label}>
              <time dateTime={utcMoment(at)} title={utcMoment(at)}>
                {dateAndTime(at, newest ?? at, zone)}
              </time>
            </EvidenceRow>
          ))}
          {evidence.difference !== undefined && (
            <EvidenceRow label={texts.findings.difference}>{differenceWords(evidence.difference)}</EvidenceRow>
          )}
        </dl>
      );
    }
    case 'values':
      return (
        <dl class="evidence-facts">
          {evidence.values.map((labeled) => (
            <EvidenceRow key={labeled.label} label={labeled.label}>
              <Value name={labeled.label} shown={labeled} />
            </EvidenceRow>
          ))}
        </dl>
      );
  }
}

function EvidenceRow({ label, children }: { label: string; children: preact.ComponentChildren }) {
  return (
    <div class="evidence-fact">
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Value({ name, shown: { value, secret } }: { name: string; shown: Shown }) {
  if (secret && typeof value === 'string') return <Secret value={value} name={name} />;
  return (
    <span>
      <Masked text={String(value)} name={name} />
    </span>
  );
}
