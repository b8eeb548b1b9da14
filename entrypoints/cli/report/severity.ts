import { type Severity, severities, severityWords } from '../../../lib/diagnose/index.ts';
import { counted } from '../../../lib/in-words.ts';
import type { Ink } from './paint.ts';

export const inks: Readonly<Record<Severity, Ink>> = { error: 'red', warning: 'yellow', info: 'blue' };

/** `1 error, 2 warnings`; the empty string for none. */
export const counts = (findings: readonly { readonly severity: Severity }[]): string =>
  severities
    .flatMap((severity) => {
      const count = findings.filter((finding) => finding.severity === severity).length;
      return count === 0 ? [] : counted(count, severityWords[severity]);
    })
    .join(', ');

/** The worst severity among them; undefined for none. */
export const worstOf = (findings: readonly { readonly severity: Severity }[]): Severity | undefined =>
  severities.find((severity) => findings.some((finding) => finding.severity === severity));
