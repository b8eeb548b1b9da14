import { useZone } from '../settings/settings-context.ts';
import { texts } from '../texts/index.ts';
import { fullWidth, type Scale } from './scale.ts';
import { labelWidth, ticksOf } from './ticks.ts';
import './axis.css';

interface Props {
  scale: Scale;
  /** Room at its end that something else stands on, in pixels. */
  taken: number;
}

/** The times above the lanes. A label is there as a whole or not at all. */
export function Axis({ scale, taken }: Props) {
  const { width, ahead } = scale;
  const free = fullWidth(scale) - taken;
  return (
    <div class="timeline-axis" aria-hidden="true">
      {ahead && (
        <div
          class="timeline-ahead"
          title={texts.timeline.legend.ahead}
          style={{ left: `${width}px`, width: `${ahead.width}px` }}
        />
      )}
      {ticksOf(scale, useZone()).map(({ x, label }) => (
        <span key={x} class="timeline-tick" style={{ transform: `translateX(${x}px)` }}>
          {x + labelWidth(label) > free ? '' : label}
        </span>
      ))}
    </div>
  );
}
