import type { Finding } from '../../lib/diagnose/index.ts';

/** What a user of the panel has to know of its findings at first sight. */
export interface Troubles {
  /** The worst that lasts: an error, else a warning; of several the newest. */
  readonly current: Finding | null;
  /** An error that is over, where nothing else is wrong. */
  readonly past: Finding | null;
}

export const noTroubles: Troubles = { current: null, past: null };

export function troublesOf(findings: readonly Finding[]): Troubles {
  const newest = (severity: Finding['severity'], isOver: boolean): Finding | null =>
    findings
      .filter((one) => one.severity === severity && one.isOver === isOver)
      .toSorted((left, right) => (right.last ?? 0) - (left.last ?? 0))[0] ?? null;
  const current = newest('error', false) ?? newest('warning', false);
  return { current, past: current === null ? newest('error', true) : null };
}
