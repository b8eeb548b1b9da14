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
  const settled = speakOnce(rules);
  return {
    reportsOn(facts) {
      const reports = hear(due(facts), facts);
      return reports.length === 0 ? reports : settled(reports);
    },
  };
}

/** A rule, what it does, and what it remembers of this capture. */
interface Remembering {
  readonly rule: Rule;
  readonly run: Rule['run'];
  readonly memory: unknown;
}

/**
 * Which rules are due depends only on whose exchange it is, on its operation, and on what there is of that which rules need: a
 * handful of combinations, each worked out once.
 */
function dueRules(rules: readonly Remembering[]): (facts: Facts) => readonly Remembering[] {
  const needed = [...new Set(rules.flatMap(({ rule }) => rule.needs))];
  const known = new Map<string, readonly Remembering[]>();
  return (facts) => {
    let there = 0;
    for (const name of needed) there = there * 2 + (isThere(facts, name) ? 1 : 0);
    const combination = `${facts.provider} ${facts.operation} ${facts.isAside} ${there}`;
    const due = known.get(combination) ?? rules.filter(({ rule }) => isDue(rule, facts));
    known.set(combination, due);
    return due;
  };
}

function isThere(facts: object, name: string): boolean {
  const fact = (facts as Readonly<Record<string, unknown>>)[name] ?? null;
  return fact !== null && !(Array.isArray(fact) && fact.length === 0);
}

/** A signature's verdict is judged by the rules that ask for it, and by no others: they have spoken before. */
const isDue = (rule: Rule, facts: Facts): boolean =>
  isMeant(rule, facts.provider) &&
  (rule.operations === undefined ? !facts.isAside : rule.operations.includes(facts.operation ?? '')) &&
  (facts.verdict === undefined || rule.needs.includes('verdict')) &&
  rule.needs.every((name) => isThere(facts, name));

/** Nobody's body, handed over by itself, is judged by the few that ask for such. */
function isMeant({ provider, alsoJudges, judges, isForStrangers }: Rule, of: string): boolean {
  if (of === '') return isForStrangers === true;
  if (of === 'app') return judges !== 'api';
  return judges !== 'app' && (provider === undefined || provider === of || alsoJudges?.includes(of) === true);
}

/** What the rules have to say, one after the other. */
function hear(rules: readonly Remembering[], facts: Facts): PlacedReport[] {
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

/** Leaves out what a more specific rule says of the same thing, and what was said before. */
function speakOnce(rules: readonly Rule[]): (reports: readonly PlacedReport[]) => readonly PlacedReport[] {
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
