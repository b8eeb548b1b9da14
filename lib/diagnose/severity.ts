import { counted } from '../in-words.ts';

/** Worst first. */
export const severities = ['error', 'warning', 'info'] as const;
export type Severity = (typeof severities)[number];

interface Judged {
  readonly severity: Severity;
}

/** As people read them; scripts go by the names. */
export const severityWords: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };

/** Worst first. */
export const bySeverity = (left: Judged, right: Judged): number =>
  severities.indexOf(left.severity) - severities.indexOf(right.severity);

/** `2 errors, 1 note`; empty for none. */
export const severityCounts = (items: readonly Judged[]): string =>
  severities
    .flatMap((severity) => {
      const count = items.filter((item) => item.severity === severity).length;
      return count === 0 ? [] : counted(count, severityWords[severity]);
    })
    .join(', ');
