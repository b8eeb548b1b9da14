import { bySeverity, type Finding, type PlacedReport } from './finding.ts';

/** Findings of a whole capture, grown one report at a time. */
export interface Folder {
  add(report: PlacedReport): void;
  /** Worst first, then by first place. */
  findings(): readonly Finding[];
}

interface Growing {
  report: PlacedReport;
  count: number;
  first: Finding['first'];
  last: Finding['last'];
}

/** The same report on every exchange of a session is one finding; a look costs nothing per exchange. */
export function createFolder(): Folder {
  const growing = new Map<string, Growing>();
  return {
    add(report) {
      const key = `${report.rule} ${report.about}`;
      const known = growing.get(key);
      if (known) extend(known, report);
      else growing.set(key, { report, count: 1, first: report.at, last: report.at });
    },
    findings: () => Array.from(growing.values(), toFinding).sort(bySeverity),
  };
}

function extend(known: Growing, report: PlacedReport): void {
  known.count += 1;
  if (bySeverity(report, known.report) < 0) known.report = { ...known.report, severity: report.severity };
  if (report.at === null) return;
  if (known.first === null || report.at < known.first) known.first = report.at;
  if (known.last === null || report.at > known.last) known.last = report.at;
}

function toFinding({ report, count, first, last }: Growing): Finding {
  const { rule, severity, exchange, path, message, evidence } = report;
  return { rule, severity, exchange, path, message, evidence, count, first, last };
}
