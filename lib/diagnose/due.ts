import type { Facts } from './facts.ts';
import type { Rule } from './rule.ts';

/** A rule, what it does, and what it remembers of this capture. */
export interface Remembering {
  readonly rule: Rule;
  readonly run: Rule['run'];
  readonly memory: unknown;
}

/**
 * Which rules are due depends only on whose exchange it is, on its operation, and on what there is of that which rules need: a
 * handful of combinations, each worked out once.
 */
export function dueRules(rules: readonly Remembering[]): Due {
  const byProvider = new Map<string, Due>();
  const workOut = (provider: string): Due => {
    const due = dueAmong(rules.filter(({ rule }) => isMeant(rule, provider)));
    byProvider.set(provider, due);
    return due;
  };
  return (facts) => (byProvider.get(facts.provider) ?? workOut(facts.provider))(facts);
}

type Due = (facts: Facts) => readonly Remembering[];

function dueAmong(rules: readonly Remembering[]): Due {
  const needed = [...new Set(rules.flatMap(({ rule }) => rule.needs))];
  const byOperation = new Map<string | null, Map<number, readonly Remembering[]>>();
  const workOut = (facts: Facts, there: number): readonly Remembering[] => {
    const due = rules.filter(({ rule }) => isDue(rule, facts));
    const known = byOperation.get(facts.operation) ?? new Map<number, readonly Remembering[]>();
    byOperation.set(facts.operation, known.set(there, due));
    return due;
  };
  return (facts) => {
    let there = facts.isAside ? 1 : 0;
    for (const name of needed) there = there * 2 + (isThere(facts, name) ? 1 : 0);
    return byOperation.get(facts.operation)?.get(there) ?? workOut(facts, there);
  };
}

function isThere(facts: object, name: string): boolean {
  const fact = (facts as Readonly<Record<string, unknown>>)[name] ?? null;
  return fact !== null && !(Array.isArray(fact) && fact.length === 0);
}

/** When only a signature's verdict is new, only rules that need `verdict` run: the others ran when the exchange came. */
const isDue = (rule: Rule, facts: Facts): boolean =>
  (rule.operations === undefined ? !facts.isAside : rule.operations.includes(facts.operation ?? '')) &&
  (facts.verdict === undefined || rule.needs.includes('verdict')) &&
  rule.needs.every((name) => isThere(facts, name));

/** A pasted body that no provider claims is judged only by rules marked `isForStrangers`. */
function isMeant({ provider, alsoJudges, judges, isForStrangers }: Rule, of: string): boolean {
  if (of === '') return isForStrangers === true;
  if (of === 'app') return judges !== 'api';
  return judges !== 'app' && (provider === undefined || provider === of || alsoJudges?.includes(of) === true);
}
