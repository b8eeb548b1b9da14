import type { Recording } from '../../lib/timeline/index.ts';
import { positionOf } from '../list/position.ts';
import { rowTitle } from '../list/row.ts';
import { texts } from '../texts/index.ts';
import { timeOfDay } from '../time/moments.ts';
import type { Zone } from '../time/zone.ts';

/** The request of this `exchange.index` as people find it in the list: `12:07:46 Touch session`. */
export function placeWords({ inspections }: Recording, index: number, zone: Zone): string {
  const inspection = inspections[positionOf(inspections, index)];
  if (!inspection) return texts.findings.place(index + 1);
  const { startedAt } = inspection.exchange;
  return [startedAt === null ? null : timeOfDay(startedAt, zone), rowTitle(inspection)].filter(Boolean).join(' ');
}
