import { days, type EpochMs, epochMs, hours, minutes, seconds } from '../../lib/time.ts';
import { dateFormat } from '../time/date-format.ts';
import { behindUtc, wallClock, type Zone } from '../time/zone.ts';
import { msPerPixel, type Scale, type Strip } from './scale.ts';

/** A labeled line of the time axis. */
export interface Tick {
  readonly at: EpochMs;
  readonly x: number;
  readonly label: string;
}

const [second, minute, day] = [seconds(1), minutes(1), days(1)];
const steps: readonly number[] = [
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500],
  ...[1, 2, 5, 10, 15, 30].map(seconds),
  ...[1, 2, 5, 10, 15, 30].map(minutes),
  ...[1, 2, 3, 6, 12].map(hours),
  ...[1, 2, 7, 14, 30, 90, 365, 3650, 36500].map(days),
];

/** Room that a label takes in pixels, as well as one knows without measuring. */
export const labelWidth = (label: string): number => 8 + 6.5 * label.length;

/** Pixels from one label to the next. */
const leastDistance = 88;

/** Round moments of the zone, as dense as their labels allow. One whose label would be cut has none. */
export const ticksOf = (scale: Scale, zone: Zone): readonly Tick[] => [
  ...ticksOn(scale, zone, 0),
  ...(scale.ahead ? ticksOn(scale.ahead, zone, scale.width) : []),
];

function ticksOn(strip: Strip, zone: Zone, left: number): readonly Tick[] {
  const least = leastDistance * msPerPixel(strip);
  const step = steps.find((size) => size >= least) ?? days(36500);
  const offset = behindUtc(strip.from, zone);
  const first = Math.ceil((strip.from - offset) / step) * step + offset;
  const ticks: Tick[] = [];
  for (let at = first; at <= strip.to && ticks.length < 100; at += step) {
    const x = (at - strip.from) / msPerPixel(strip);
    const label = labelOf(epochMs(at), step, zone);
    ticks.push({ at: epochMs(at), x: left + x, label: x + labelWidth(label) > strip.width ? '' : label });
  }
  return ticks;
}

const dates = dateFormat({ month: 'short', day: 'numeric' });
const years = dateFormat({ year: 'numeric', month: 'short', day: 'numeric' });

/** As precise as the step; midnight is the day that begins. */
function labelOf(at: EpochMs, step: number, zone: Zone): string {
  const shown = wallClock(at, zone);
  if (shown === null) return '';
  const { day: today, time } = shown;
  if (step >= 30 * day) return years(today);
  if (step >= day || (time.startsWith('00:00:00') && step >= minute)) return dates(today);
  return time.slice(0, step >= minute ? 5 : step >= second ? 8 : 12);
}
