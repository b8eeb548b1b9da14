import type { Filter, Term } from './filter.ts';

/**
 * Does a filter surely let pass nothing that another would not? Then only what the other let pass need be tried on it: so it is while
 * a word is being written. False where it is not plain to see.
 */
export const narrows = (filter: Filter, other: Filter): boolean =>
  other.every((loose) => filter.some((tight) => implies(tight, loose)));

/** A longer word matches fewer rows; negated, it matches more. */
function implies(term: Term, other: Term): boolean {
  if (term.isNegated !== other.isNegated) return false;
  if (term.kind === 'text' && other.kind === 'text') {
    return term.isNegated ? other.text.includes(term.text) : term.text.includes(other.text);
  }
  return identity(term) === identity(other);
}

const identity = (term: Term): string =>
  JSON.stringify(term.kind === 'pattern' ? { ...term, pattern: String(term.pattern) } : term);
