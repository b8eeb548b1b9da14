import { useMemo, useRef, useState } from 'preact/hooks';
import type { ForeignRequest } from '../../lib/capture/index.ts';
import type { Recording } from '../../lib/timeline/index.ts';
import { type Filter, type FilterProblem, parseFilter } from '../filter/filter.ts';
import { type ShownRows, shownRows } from '../filter/shown-rows.ts';
import type { ListRow } from '../list/row.ts';

export interface VisibleRows {
  /** What the filter lets pass, in order of arrival. */
  readonly rows: readonly ListRow[];
  /** The same without the filter: whose values its box offers. */
  readonly unfiltered: readonly ListRow[];
  readonly filter: string;
  /** What is wrong with the filter's text; the rows are then those of the last good one. */
  readonly problem: FilterProblem | null;
  readonly isAuthOnly: boolean;
  setFilter(text: string): void;
  setAuthOnly(isAuthOnly: boolean): void;
}

const none: readonly ForeignRequest[] = [];

/** Which rows of a recording are shown, and what decides it. */
export function useVisibleRows({ inspections, foreign }: Recording): VisibleRows {
  const [filter, setFilter] = useState('');
  const [isAuthOnly, setAuthOnly] = useState(true);
  const lastGood = useRef<Filter>([]);
  const problem = useMemo(() => {
    const reading = parseFilter(filter);
    lastGood.current = (reading.ok ? reading.filter : reading.begun) ?? lastGood.current;
    return reading.ok ? null : reading.problem;
  }, [filter]);
  const others = isAuthOnly ? none : foreign;
  const before = useRef<ShownRows | null>(null);
  before.current = shownRows({ inspections, foreign: others, filter: lastGood.current }, before.current);
  const { rows, unfiltered } = before.current;
  return { rows, unfiltered, filter, problem, isAuthOnly, setFilter, setAuthOnly };
}
