import type { PlacedReport } from './finding.ts';
import type { Rule } from './rule.ts';

type Said = Pick<PlacedReport, 'rule' | 'about'>;

/** Identity of what is said: by which rule, about what. */
export const keyOf = ({ rule, about }: Said): string => `${rule} ${about}`;

/** What a report makes superfluous: the same thing, said by less specific rules. */
export function supersededBy(
  rules: readonly Pick<Rule, 'id' | 'supersedes'>[],
): (report: Said & Pick<PlacedReport, 'covers'>) => readonly string[] {
  const supersedes = new Map(rules.map(({ id, supersedes = [] }) => [id, supersedes]));
  return ({ rule, about, covers = [] }) =>
    (supersedes.get(rule) ?? []).flatMap((other) =>
      [about, ...covers].map((each) => keyOf({ rule: other, about: each })),
    );
}
