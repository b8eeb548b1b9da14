import type { Inspection } from '../../lib/inspect/index.ts';
import { texts } from '../texts/index.ts';

/** A choice of requests to export. */
export interface Scope {
  readonly id: 'all' | 'filtered' | 'selected';
  readonly inspections: readonly Inspection[];
}

/** The choices that differ: without a filter there is nothing filtered, without a selection nothing selected. */
export function scopesOf(
  all: readonly Inspection[],
  filtered: readonly Inspection[],
  selected: Inspection | undefined,
): readonly Scope[] {
  const isFiltered = filtered.length > 0 && filtered.length < all.length;
  return [
    { id: 'all', inspections: all },
    ...(isFiltered ? [{ id: 'filtered', inspections: filtered } as const] : []),
    ...(selected ? [{ id: 'selected', inspections: [selected] } as const] : []),
  ];
}

export const scopeTitle = ({ id, inspections }: Scope): string => texts.export.scope[id](inspections.length);
