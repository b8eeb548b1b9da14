import type { Severity } from '../../../lib/diagnose/index.ts';
import type { Ink } from './paint.ts';

export const inks: Readonly<Record<Severity, Ink>> = { error: 'red', warning: 'yellow', info: 'blue' };

const severities: readonly Severity[] = ['error', 'warning', 'info'];

/** `1 error, 2 warnings`; the empty string for none. */
export function counts(findings: readonly { readonly severity: Severity }[]): string {
  return severities
    .flatMap((severity) => {
      const count = findings.filter((finding) => finding.severity === severity).length;
      if (count === 0) return [];
      return severity === 'info' ? [`${count} info`] : [`${count} ${severity}${count === 1 ? '' : 's'}`];
    })
    .join(', ');
}
