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
      const reports: PlacedReport[] = [];
      for (const remembering of due(facts)) judge(remembering, facts, reports);
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

/** Which rules are due depends only on whose exchange it is and which facts are there: a handful of combinations, each worked out once. */
function dueRules(rules: readonly Remembering[]): (facts: Facts) => readonly Remembering[] {
  const asked = [...new Set(rules.flatMap(({ rule: { needs, nonEmpty = [] } }) => [...needs, ...nonEmpty]))];
  const known = new Map<string, readonly Remembering[]>();
  return (facts) => {
    const combination = asked.reduce((states, name) => states + stateOf(facts, name), facts.provider);
    const due =
      known.get(combination) ?? rules.filter(({ rule }) => isMeant(rule, facts.provider) && applies(rule, facts));
    known.set(combination, due);
    return due;
  };
}

/** By one letter: absent, empty, filled. */
type State = 'a' | 'e' | 'f';

function stateOf(facts: object, name: string): State {
  const fact = (facts as Readonly<Record<string, unknown>>)[name] ?? null;
  if (fact === null) return 'a';
  return Array.isArray(fact) && fact.length === 0 ? 'e' : 'f';
}

/** Nobody's body, handed over by itself, is judged by the few that ask for such. */
const isMeant = ({ provider, alsoJudges }: Rule, of: string): boolean =>
  provider === undefined || provider === of || of === 'app' || of === '' || alsoJudges?.includes(of) === true;

/** A signature's verdict is judged by the rules that ask for it, and by no others: they have spoken before. */
function applies({ needs, nonEmpty = [] }: Rule, facts: Facts): boolean {
  if (facts.verdict !== undefined && !needs.includes('verdict')) return false;
  return needs.every((name) => stateOf(facts, name) !== 'a') && nonEmpty.every((name) => stateOf(facts, name) === 'f');
}

function judge({ rule, run, memory }: Remembering, facts: Facts, reports: PlacedReport[]): void {
  const before = reports.length;
  try {
    for (const report of run(facts, memory)) reports.push(place(rule, report, facts));
  } catch {
    reports.length = before;
    // The error's own message may quote the capture; the rule's name is enough to find the bug.
    reports.push(place(crashedRule, { message: `The rule ${rule.id} crashed`, about: rule.id }, facts));
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
