import { useMemo } from 'preact/hooks';
import type { Inspection } from '../../lib/inspect/index.ts';
import { parseFilter, passes } from '../list/filter.ts';

/** The rows that the filter box lets pass; without a filter that costs nothing. */
export function useFilteredRows(inspections: readonly Inspection[], text: string): readonly Inspection[] {
  return useMemo(() => {
    const filter = parseFilter(text);
    return filter.length === 0 ? inspections : inspections.filter((inspection) => passes(filter, inspection));
  }, [inspections, text]);
}
