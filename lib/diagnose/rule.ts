import type { Facts } from './facts.ts';
import type { Report } from './finding.ts';
import type { Severity } from './severity.ts';

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
  /** Only the exchanges with an API, or only the app's own. */
  readonly judges?: 'api' | 'app';
  /** Only these operations: `session.touch`. */
  readonly operations?: readonly string[];
}

/** For rules that judge more than their own API; they may use the general facts only. */
interface Reach {
  /** Ids of the other APIs of the same vendor whose exchanges it judges as well. */
  readonly alsoJudges?: readonly string[];
  /** It also judges a body by itself that no provider claims; such facts have `''` for the provider. */
  readonly isForStrangers?: true;
}

/** Takes what a rule reports. */
export type Reporter = (report: Report) => void;

/** A rule as the engine runs it: only where it may have something to say, with the memory that it made. */
export interface Rule extends RuleInfo, Reach {
  /** Of a rule that a provider brings: its id. The rule judges that provider's exchanges and the app's, and nobody else's. */
  readonly provider?: string;
  readonly needs: readonly string[];
  createMemory(): unknown;
  run(facts: object, report: Reporter, memory: unknown): void;
}

type Declaration<F, Need extends keyof F, Memory> = RuleInfo & {
  /** Facts without which there is nothing to check: the rule is skipped where one is absent, null or an empty list. */
  readonly needs?: readonly Need[];
  /** What the rule remembers from one exchange to the next; it grows with nothing but distinct sessions and hosts. */
  readonly memory?: () => Memory;
  /** Reports each trouble that the facts show. */
  check(facts: F & { readonly [K in Need]-?: NonNullable<F[K]> }, report: Reporter, memory: Memory): void;
};

type Define<F, Further = unknown> = <const Need extends keyof F & string = never, Memory = undefined>(
  declaration: Declaration<F, Need, Memory> & Further,
) => Rule;

/** A maker of rules over the facts `F`; providers make their own with their facts added. */
export const ruleMaker =
  <F extends object>(): Define<F> =>
  ({ needs = [], memory, check, ...info }) => ({
    ...info,
    needs,
    createMemory: () => memory?.(),
    // The engine sees to what `needs` asks for and hands over what `createMemory` made, which the types above spell out.
    run: check as Rule['run'],
  });

export const defineRule: Define<Facts, Reach> = ruleMaker<Facts>();
