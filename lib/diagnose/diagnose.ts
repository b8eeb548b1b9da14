import { dueRules, type Remembering } from './due.ts';
import type { Facts } from './facts.ts';
import type { PlacedReport, Report } from './finding.ts';
import type { Rule } from './rule.ts';
import { crashedRule } from './rules/internal/crashed-rule.ts';
import { keyOf, supersededBy } from './superseding.ts';

/** Runs the rules over exchanges, one after the other, each in arrival order. What a rule remembers lives in here. */
export interface Diagnosis {
  /** All reports on one exchange: the more specific rule has the word, and each thing is said once. */
  reportsOn(facts: Facts): readonly PlacedReport[];
}

export function createDiagnosis(rules: readonly Rule[]): Diagnosis {
  const due = dueRules(rules.map((rule) => ({ rule, run: rule.run, memory: rule.createMemory() })));
  const deduped = dedupe(rules);
  return {
    reportsOn(facts) {
      const reports = runRules(due(facts), facts);
      return reports.length === 0 ? reports : deduped(reports);
    },
  };
}

/** Everything that the rules report, in their order. */
function runRules(rules: readonly Remembering[], facts: Facts): PlacedReport[] {
  const reports: PlacedReport[] = [];
  let speaker: Pick<Rule, 'id' | 'severity'> = crashedRule;
  const report = (said: Report): void => {
    reports.push(place(speaker, said, facts));
  };
  for (const { rule, run, memory } of rules) {
    const before = reports.length;
    speaker = rule;
    try {
      run(facts, report, memory);
    } catch {
      reports.length = before;
      speaker = crashedRule;
      // The error's own message may quote the capture; the rule's name is enough to find the bug.
      report({ message: `The rule ${rule.id} crashed`, about: rule.id });
    }
  }
  return reports;
}

function place(
  rule: Pick<Rule, 'id' | 'severity'>,
  report: Report,
  { exchange, clock, operation }: Facts,
): PlacedReport {
  return {
    rule: rule.id,
    severity: report.severity ?? rule.severity,
    exchange: exchange.index,
    path: report.path ?? null,
    about: report.about ?? report.path ?? operation ?? '',
    ...(report.covers && { covers: report.covers }),
    at: clock.judgedAt,
    message: report.message,
    evidence: report.evidence ?? [],
  };
}

/** Another rule's word on the same place, or on what that place shows. */
const isBeside = (one: PlacedReport, other: PlacedReport): boolean =>
  one.rule !== other.rule &&
  (one.path === other.path || other.evidence.some((each) => each.kind === 'field' && each.path === one.path));

/** Leaves out what a more specific rule reports on the same thing, and what was reported before. */
function dedupe(rules: readonly Rule[]): (reports: readonly PlacedReport[]) => readonly PlacedReport[] {
  const superseded = supersededBy(rules);
  const fallbacks = new Set(rules.filter(({ isFallback }) => isFallback).map(({ id }) => id));
  return (all) => {
    const reports = all.filter((one) => !fallbacks.has(one.rule) || !all.some((other) => isBeside(one, other)));
    const said = new Set(reports.flatMap(superseded));
    return reports.filter((report) => {
      const key = keyOf(report);
      const isNew = !said.has(key);
      said.add(key);
      return isNew;
    });
  };
}
