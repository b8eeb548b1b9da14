import { bySeverity, type Severity, severities } from '../../lib/diagnose/index.ts';
import { texts } from '../texts/index.ts';

export type SeverityCounts = Readonly<Record<Severity, number>>;

export function countSeverities(items: readonly { readonly severity: Severity }[]): SeverityCounts {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of items) counts[severity] += 1;
  return counts;
}

/** `2 errors, 1 warning`; empty when there is nothing. */
export const countWords = (counts: SeverityCounts): string =>
  severities
    .filter((severity) => counts[severity] > 0)
    .map((severity) => texts.findings.ofSeverity[severity](counts[severity]))
    .join(', ');

export const worstFirst = <T extends { readonly severity: Severity }>(items: readonly T[]): readonly T[] =>
  items.toSorted(bySeverity);
