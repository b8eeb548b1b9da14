import type { Path } from '../../lib/json.ts';
import { FindingCard } from './finding-card.tsx';
import { groupByRule, type Seen } from './groups.ts';
import './findings.css';

interface Props {
  findings: readonly Seen[];
  /** What is said when there are none. */
  none: string;
  onShow(exchange: number | null, path: Path | null): void;
  placeOf?: (exchange: number) => string;
}

/** Findings by rule, worst first. */
export function FindingList({ findings, none, onShow, placeOf }: Props) {
  if (findings.length === 0) return <p class="finding-none dim">{none}</p>;
  return (
    <div class="finding-list">
      {groupByRule(findings).map((group) => (
        <FindingCard key={group.rule} group={group} onShow={onShow} {...(placeOf ? { placeOf } : {})} />
      ))}
    </div>
  );
}
