import { type Evidence, type Severity, severities } from '../../lib/diagnose/index.ts';
import type { Path } from '../../lib/json.ts';
import type { EpochMs } from '../../lib/time.ts';

/** What a card needs of a finding, be it of one exchange or folded over the capture. */
export interface Seen {
  readonly rule: string;
  readonly severity: Severity;
  readonly exchange: number | null;
  readonly path: Path | null;
  readonly message: string;
  readonly evidence: readonly Evidence[];
  readonly count?: number;
  readonly first?: EpochMs | null;
  readonly last?: EpochMs | null;
  readonly isOver?: boolean;
}

/** All that one rule has to say. */
export interface Group {
  readonly rule: string;
  readonly severity: Severity;
  readonly seen: readonly Seen[];
}

const worst = (seen: readonly Seen[]): Severity =>
  severities.find((severity) => seen.some((one) => one.severity === severity)) ?? 'info';

/** By rule, worst first, otherwise in the order given. */
export function groupByRule(all: readonly Seen[]): readonly Group[] {
  const rules = [...new Set(all.map(({ rule }) => rule))];
  const groups = rules.map((rule) => {
    const seen = all.filter((one) => one.rule === rule);
    return { rule, seen, severity: worst(seen) };
  });
  return severities.flatMap((severity) => groups.filter((group) => group.severity === severity));
}
