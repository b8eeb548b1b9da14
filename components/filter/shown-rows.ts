import type { ForeignRequest } from '../../lib/capture/index.ts';
import type { Inspection } from '../../lib/inspect/index.ts';
import { firstDifference } from '../list/first-difference.ts';
import { firstFrom } from '../list/position.ts';
import { foreignRow, inspectedRow, type ListRow } from '../list/row.ts';
import { type Filter, passing } from './filter.ts';
import { narrows } from './narrows.ts';

/** What the list is made from; all in order of arrival. */
export interface RowSource {
  readonly inspections: readonly Inspection[];
  /** None where only auth traffic is shown. */
  readonly foreign: readonly ForeignRequest[];
  readonly filter: Filter;
}

export interface ShownRows extends RowSource {
  /** What the filter lets pass. */
  readonly rows: readonly ListRow[];
  /** All of them. */
  readonly unfiltered: readonly ListRow[];
}

const inspectionIndex = ({ exchange }: Inspection): number => exchange.index;
const ownIndex = ({ index }: { readonly index: number }): number => index;

/**
 * The rows that are shown. What stood before the first change is taken over, so that one more row costs the same among 50,000; and a
 * filter that can only hide more than the one before is tried on what that one had left.
 */
export function shownRows(source: RowSource, before: ShownRows | null): ShownRows {
  const { inspections, foreign, filter } = source;
  const from =
    before === null
      ? 0
      : Math.min(
          firstChange(before.inspections, inspections, inspectionIndex),
          firstChange(before.foreign, foreign, ownIndex),
        );
  const newer = merged(
    inspections.slice(firstFrom(inspections, from, inspectionIndex)).map(inspectedRow),
    foreign.slice(firstFrom(foreign, from, ownIndex)).map(foreignRow),
  );
  const unfiltered = before ? continued(before.unfiltered, from, newer) : newer;
  if (before?.filter === filter) {
    return { ...source, unfiltered, rows: continued(before.rows, from, passing(newer, filter)) };
  }
  const candidates = before && narrows(filter, before.filter) ? continued(before.rows, from, newer) : unfiltered;
  return { ...source, unfiltered, rows: passing(candidates, filter) };
}

/** The same list where nothing of it has changed; copied no more than once, as the lists are long. */
function continued(rows: readonly ListRow[], from: number, newer: readonly ListRow[]): readonly ListRow[] {
  if (from === Number.POSITIVE_INFINITY) return rows;
  const kept = firstFrom(rows, from, ownIndex);
  return (kept === rows.length ? rows : rows.slice(0, kept)).concat(newer);
}

/** Index of the first exchange that is not the same in both; infinite when all are. */
function firstChange<T>(before: readonly T[], now: readonly T[], indexOf: (item: T) => number): number {
  if (before === now) return Number.POSITIVE_INFINITY;
  const at = firstDifference(before, now);
  const differing = [before[at], now[at]].filter((item) => item !== undefined);
  return Math.min(...differing.map(indexOf));
}

/** Two lists in order of arrival as one. */
function merged(left: readonly ListRow[], right: readonly ListRow[]): readonly ListRow[] {
  if (right.length === 0) return left;
  return left.concat(right).sort((one, other) => one.index - other.index);
}
