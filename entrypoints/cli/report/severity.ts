import { type Severity, severities } from '../../../lib/diagnose/index.ts';
import type { Ink } from './paint.ts';

export const inks: Readonly<Record<Severity, Ink>> = { error: 'red', warning: 'yellow', info: 'blue' };

/** The worst severity among them; undefined for none. */
export const worstOf = (findings: readonly { readonly severity: Severity }[]): Severity | undefined =>
  severities.find((severity) => findings.some((finding) => finding.severity === severity));
