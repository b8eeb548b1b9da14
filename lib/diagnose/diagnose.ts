import { own } from '../json.ts';
import type { Facts } from './facts.ts';
import type { PlacedReport, Report } from './finding.ts';
import type { Rule } from './rule.ts';
import { crashedRule } from './rules/internal/crashed-rule.ts';

/** Runs the rules over exchanges, one after the other, each in arrival order. What a rule remembers lives in here. */
export interface Diagnosis {
  /** All reports on one exchange: the more specific rule has the word, and each thing is said once. */
  reportsOn(facts: Facts): readonly PlacedReport[];
}

export function createDiagnosis(rules: readonly Rule[]): Diagnosis {
  const memories = new Map(rules.map((rule) => [rule, rule.createMemory()]));
  return {
    reportsOn(facts) {
      const due = rules.filter((rule) => applies(rule, facts));
      return settle(
        due.flatMap((rule) => run(rule, facts, memories.get(rule))),
        rules,
      );
    },
  };
}

/** A signature's verdict is judged by the rules that ask for it, and by no others: they have spoken before. */
function applies(rule: Rule, facts: Facts): boolean {
  if (facts.verdict !== undefined && !rule.needs.includes('verdict')) return false;
  return rule.needs.every((need) => own(facts, need) !== undefined && own(facts, need) !== null);
}

function run(rule: Rule, facts: Facts, memory: unknown): PlacedReport[] {
  try {
    return Array.from(rule.run(facts, memory), (report) => place(rule, report, facts));
  } catch {
    // The error's own message may quote the capture; the rule's name is enough to find the bug.
    return [place(crashedRule, { message: `The rule ${rule.id} crashed`, about: rule.id }, facts)];
  }
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
    at: clock.judgedAt,
    message: report.message,
    evidence: report.evidence ?? [],
  };
}

function settle(reports: readonly PlacedReport[], rules: readonly Rule[]): readonly PlacedReport[] {
  if (reports.length === 0) return reports;
  const supersedes = new Map(rules.map((rule) => [rule.id, rule.supersedes ?? []]));
  const isSuperseded = (report: PlacedReport): boolean =>
    reports.some((other) => other.about === report.about && supersedes.get(other.rule)?.includes(report.rule));
  const said = new Set<string>();
  return reports.filter((report) => {
    const key = `${report.rule} ${report.about}`;
    if (said.has(key) || isSuperseded(report)) return false;
    said.add(key);
    return true;
  });
}
