import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { between, seconds } from '../../lib/time.ts';
import { useZone } from '../settings/settings-context.ts';
import { texts } from '../texts/index.ts';
import { timeOfDay, timeWithMs } from '../time/moments.ts';
import { Icon } from '../ui/icon.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { Axis } from './axis.tsx';
import { Legend } from './legend.tsx';
import type { Scale, TimeRange } from './scale.ts';
import './head.css';

interface Props {
  scale: Scale;
  isOpen: boolean;
  isFollowing: boolean;
  range: TimeRange | null;
  /** Requests that cannot be shown, for the capture does not tell when they were. */
  untimed: number;
  onOpen(isOpen: boolean): void;
  onZoom(factor: number): void;
  onFit(): void;
  onNewest(): void;
  onRange(range: null): void;
}

const words = texts.timeline;

/** The axis; before it, what folds and zooms the band; behind it, what limits the list and how to get back. */
export function Head({ scale, isOpen, isFollowing, range, untimed, onOpen, onZoom, onFit, onNewest, onRange }: Props) {
  const state = useRef<HTMLDivElement>(null);
  const [taken, setTaken] = useState(0);
  useLayoutEffect(() => setTaken(state.current?.offsetWidth ?? 0), [isOpen, isFollowing, range, untimed]);
  return (
    <div class="timeline-head">
      <div class="timeline-tools">
        <button
          type="button"
          class="timeline-fold"
          aria-expanded={isOpen}
          title={isOpen ? words.fold : words.unfold}
          onClick={() => onOpen(!isOpen)}
        >
          <Icon name={isOpen ? 'open' : 'closed'} />
          <span>{words.label}</span>
        </button>
        {isOpen && (
          <>
            <IconButton icon="minus" label={words.zoomOut} onClick={() => onZoom(2)} />
            <IconButton icon="plus" label={words.zoomIn} onClick={() => onZoom(0.5)} />
            <IconButton icon="fit" label={words.fit} onClick={onFit} />
            <Legend />
          </>
        )}
      </div>
      {isOpen ? <Axis scale={scale} taken={taken} /> : <div />}
      <div class="timeline-state" ref={state}>
        {isOpen && untimed > 0 && <span class="dim">{words.untimed(untimed)}</span>}
        {isOpen && !isFollowing && (
          <button type="button" class="timeline-chip" title={words.newestHint} onClick={onNewest}>
            {words.newest}
          </button>
        )}
        {range && <RangeChip range={range} onClear={() => onRange(null)} />}
      </div>
    </div>
  );
}

/** Seconds would not tell its ends apart. */
const shortRange = seconds(5);

/** The list shows this stretch of time only. */
function RangeChip({ range, onClear }: { range: TimeRange; onClear(): void }) {
  const zone = useZone();
  const told = between(range.from, range.to) < shortRange ? timeWithMs : timeOfDay;
  return (
    <button type="button" class="timeline-chip timeline-range" title={words.clearRange} onClick={onClear}>
      {told(range.from, zone)} – {told(range.to, zone)}
      <Icon name="close" label={words.clearRange} />
    </button>
  );
}
