import type { RefObject } from 'preact';
import type { Inspection } from '../../lib/inspect/index.ts';
import type { EpochMs } from '../../lib/time.ts';
import { useZone } from '../settings/settings-context.ts';
import type { Zone } from '../time/zone.ts';
import { type Active, leftOf } from './active.ts';
import { type Explanation, explainBar, explainEvent, explainExpected, explainGap, explainMark } from './explain.ts';
import { Tip } from './tip.tsx';

interface Told {
  active: Active;
  /** `exchange.index` of the event that the keyboard is at; null where the pointer is used. */
  exchange: number | null;
  inspections: readonly Inspection[];
  now: EpochMs;
}

interface Props extends Told {
  plot: RefObject<HTMLElement | null>;
  /** How far the lanes are scrolled, in pixels. */
  scrolled: number;
  /** Of the pointer in the plot, in pixels; 0 where it is not there. */
  pointerX: number;
}

/** Explains what the pointer or the keyboard is at, below it. */
export function ActiveTip({ plot, scrolled, pointerX, ...told }: Props) {
  const explanation = explanationOf(told, useZone());
  const { active } = told;
  const { top, height } = active.drawn;
  const box = plot.current?.getBoundingClientRect();
  const x = 'mark' in active ? active.mark.x : Math.max(leftOf(active), pointerX);
  return <Tip explanation={explanation} x={(box?.left ?? 0) + x} y={(box?.top ?? 0) + top + height - scrolled} />;
}

function explanationOf({ active, exchange, inspections, now }: Told, zone: Zone): Explanation {
  if ('bar' in active) return explainBar(active.bar, now, zone);
  if ('gap' in active) return explainGap(active.gap, zone);
  if ('expected' in active) return explainExpected(active.expected, now, zone);
  return exchange === null ? explainMark(inspections, active.mark, zone) : explainEvent(inspections, exchange, zone);
}
