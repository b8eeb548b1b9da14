import { inBrief } from '../../lib/in-words.ts';
import type { Inspection } from '../../lib/inspect/index.ts';
import { between, type EpochMs } from '../../lib/time.ts';
import { positionOf } from '../list/position.ts';
import { inspectedRow, isFailed } from '../list/row.ts';
import { statusWords } from '../list/row-words.ts';
import { texts } from '../texts/index.ts';
import { timeOfDay } from '../time/moments.ts';
import { relativeWords } from '../time/words.ts';
import type { Zone } from '../time/zone.ts';
import type { Bar, Stretch } from './bars.ts';
import type { Mark } from './marks.ts';

/** What a tooltip says, and a screen reader: a title and some lines. */
export interface Explanation {
  readonly title: string;
  readonly lines: readonly string[];
  readonly isError: boolean;
}

/** One exchange. */
export function explainEvent(inspections: readonly Inspection[], exchange: number, zone: Zone): Explanation {
  const inspection = inspections[positionOf(inspections, exchange)];
  if (!inspection) return { title: texts.timeline.request, lines: [], isError: false };
  const row = inspectedRow(inspection);
  const at = row.startedAt;
  const findings = inspection.reports.map(
    ({ severity, message }) => `${texts.findings.severities[severity]}: ${message}`,
  );
  return {
    title: row.title,
    lines: [
      `${at === null ? '' : `${timeOfDay(at, zone)} · `}${inspection.method} ${inspection.path} · ${statusWords(row)}`,
      ...findings.slice(0, 2),
      ...(findings.length > 2 ? [texts.timeline.more(findings.length - 2)] : []),
    ],
    isError: isFailed(row) || inspection.reports.some(({ severity }) => severity === 'error'),
  };
}

/** What happened within one column: itself if it is one exchange, else how many. */
export function explainMark(inspections: readonly Inspection[], mark: Mark, zone: Zone): Explanation {
  if (mark.count === 1) return explainEvent(inspections, mark.event.exchange, zone);
  const span = inBrief(between(mark.from, mark.to));
  return {
    title: texts.timeline.many(mark.count, mark.errors),
    lines: [`${timeOfDay(mark.from, zone)} – ${timeOfDay(mark.to, zone)}, ${span}`, texts.timeline.closer],
    isError: mark.errors > 0,
  };
}

export function explainBar(bar: Bar, now: EpochMs, zone: Zone): Explanation {
  return {
    title: texts.timeline.tokens(bar.count),
    lines: [
      `${timeOfDay(bar.from, zone)} – ${timeOfDay(bar.to, zone)}, ${inBrief(between(bar.from, bar.to))}`,
      texts.token.end(bar.to <= now, relativeWords(bar.to, now)),
    ],
    isError: false,
  };
}

/** The time between two tokens, or since the last. */
export const explainGap = ({ from, to }: Stretch, zone: Zone): Explanation => ({
  title: texts.timeline.gap,
  lines: [`${timeOfDay(from, zone)} – ${timeOfDay(to, zone)}, ${inBrief(between(from, to))}`],
  isError: false,
});

export const explainExpected = ({ from }: Stretch, now: EpochMs, zone: Zone): Explanation => ({
  title: texts.timeline.expected,
  lines: [`${timeOfDay(from, zone)}, ${relativeWords(from, now)}`, texts.timeline.expectedWhy],
  isError: false,
});
