import type { Facts } from './facts.ts';
import type { Report, Severity } from './finding.ts';

/** What people read about a rule; the catalog is made of this. */
export interface RuleInfo {
  /** Equal to the file's path below `rules/`: a group, a slash, a noun in its failing state. */
  readonly id: string;
  readonly severity: Severity;
  /** A noun phrase in its failing state. */
  readonly title: string;
  readonly why: string;
  readonly fix: string;
  /** The provider's own page on it. */
  readonly docs?: string;
  /** Rules that stay silent where this one reports on the same thing (the same `about`), on the same exchange or another. */
  readonly supersedes?: readonly string[];
  /** It speaks of a place only where no other rule does, on the same exchange. */
  readonly isFallback?: true;
  /** It has a memory, and speaks all the same on every exchange that shows its trouble: where it is silent, there is none. */
  readonly isSteady?: true;
  /** Of a rule peculiar to one API: its id. The rule judges that provider's exchanges and the app's, and nobody else's. */
  readonly provider?: string;
  /** Ids of the other APIs of the same vendor whose exchanges it judges as well. */
  readonly alsoJudges?: readonly string[];
  /** It also judges a body by itself that no provider claims; such facts have `''` for the provider. */
  readonly isForStrangers?: true;
}

/** A rule as the engine runs it: facts it lacks are checked, its memory is made, before `run` is called. */
export interface Rule extends RuleInfo {
  readonly needs: readonly string[];
  readonly nonEmpty?: readonly string[];
  createMemory(): unknown;
  run(facts: object, memory: unknown): Iterable<Report>;
}

type Declaration<F, Need extends keyof F, Memory> = RuleInfo & {
  /** The facts that `check` sees, never undefined: the rule is skipped where one is absent. */
  readonly needs: readonly Need[];
  /** Lists among them without which there is nothing to check: the rule is skipped where one is empty. */
  readonly nonEmpty?: readonly Need[];
  /** What the rule remembers from one exchange to the next; it grows with nothing but distinct sessions and hosts. */
  readonly memory?: () => Memory;
  check(facts: { readonly [K in Need]-?: NonNullable<F[K]> }, memory: Memory): Iterable<Report>;
};

/** A maker of rules over the facts `F`; providers make their own with their facts added. */
export function ruleMaker<F extends object>() {
  return <const Need extends keyof F & string, Memory = undefined>(declaration: Declaration<F, Need, Memory>): Rule => {
    const { memory, check, ...rest } = declaration;
    return {
      ...rest,
      createMemory: () => memory?.(),
      // The engine hands over what `needs` names and what `createMemory` made, which the types above spell out.
      run: check as Rule['run'],
    };
  };
}

export const defineRule = ruleMaker<Facts>();
