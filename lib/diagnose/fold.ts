import type { Finding, PlacedReport } from './finding.ts';
import { createRecovery } from './recovery.ts';
import type { Rule } from './rule.ts';
import { bySeverity } from './severity.ts';
import { keyOf, supersededBy } from './superseding.ts';

/** Findings of a whole capture, grown one report at a time. */
export interface Folder {
  /** `kind` is what a request has in common with others like it; `hosts` as in a finding. */
  add(report: PlacedReport, kind: string, hosts?: readonly string[]): void;
  /** A request of this kind succeeded, and these are all the reports on it. */
  succeeded(kind: string, reports: readonly PlacedReport[]): void;
  /** Worst first, then by first place. */
  findings(): readonly Finding[];
}

type FoldedRule = Pick<Rule, 'id' | 'supersedes' | 'needs' | 'createMemory' | 'isSteady'>;

interface Growing {
  report: PlacedReport;
  count: number;
  first: Finding['first'];
  last: Finding['last'];
  readonly hosts: Set<string>;
}

/**
 * The same report on every exchange of a session is one finding; a look costs nothing per exchange. Where a more specific rule
 * speaks of the same thing on another exchange, before or after, it alone has the word.
 */
export function createFolder(rules: readonly FoldedRule[]): Folder {
  const growing = new Map<string, Growing>();
  const superseded = new Set<string>();
  const makesSuperfluous = supersededBy(rules);
  const recovery = createRecovery(rules);
  return {
    succeeded: recovery.succeeded,
    add(report, kind, hosts = []) {
      recovery.reported(report, kind);
      const key = keyOf(report);
      const known = growing.get(key);
      if (known) return extend(known, report, hosts);
      growing.set(key, { report, count: 1, first: report.at, last: report.at, hosts: new Set(hosts) });
      for (const other of makesSuperfluous(report)) superseded.add(other);
    },
    findings: () =>
      Array.from(growing)
        .flatMap(([key, each]) => (superseded.has(key) ? [] : toFinding(each, recovery.isOver(each.report))))
        .sort(bySeverity),
  };
}

function extend(known: Growing, report: PlacedReport, hosts: readonly string[]): void {
  known.count += 1;
  for (const host of hosts) known.hosts.add(host);
  if (bySeverity(report, known.report) < 0) known.report = { ...known.report, severity: report.severity };
  if (report.at === null) return;
  if (known.first === null || report.at < known.first) known.first = report.at;
  if (known.last === null || report.at > known.last) known.last = report.at;
}

function toFinding({ report, count, first, last, hosts }: Growing, isOver: boolean): Finding {
  const { rule, severity, exchange, path, message, evidence } = report;
  return { rule, severity, exchange, path, message, evidence, count, first, last, hosts: [...hosts], isOver };
}
