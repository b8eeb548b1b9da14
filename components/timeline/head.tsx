import { useZone } from '../settings/settings-context.ts';
import { texts } from '../texts/index.ts';
import { timeOfDay } from '../time/moments.ts';
import { Icon, type IconName } from '../ui/icon.tsx';
import type { TimeRange } from './scale.ts';
import type { Tick } from './ticks.ts';

interface Props {
  ticks: readonly Tick[];
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
export function Head({ ticks, isOpen, isFollowing, range, untimed, onOpen, onZoom, onFit, onNewest, onRange }: Props) {
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
            <Tool icon="minus" label={words.zoomOut} onClick={() => onZoom(2)} />
            <Tool icon="plus" label={words.zoomIn} onClick={() => onZoom(0.5)} />
            <Tool icon="fit" label={words.fit} onClick={onFit} />
          </>
        )}
      </div>
      <div class="timeline-axis" aria-hidden="true">
        {isOpen &&
          ticks.map(({ at, x, label }) => (
            <span key={at} class="timeline-tick" style={{ transform: `translateX(${x}px)` }}>
              {label}
            </span>
          ))}
      </div>
      <div class="timeline-state">
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

const Tool = ({ icon, label, onClick }: { icon: IconName; label: string; onClick(): void }) => (
  <button type="button" class="icon-button" title={label} aria-label={label} onClick={onClick}>
    <Icon name={icon} />
  </button>
);

/** The list shows this stretch of time only. */
function RangeChip({ range, onClear }: { range: TimeRange; onClear(): void }) {
  const zone = useZone();
  return (
    <button type="button" class="timeline-chip timeline-range" title={words.clearRange} onClick={onClear}>
      {timeOfDay(range.from, zone)} – {timeOfDay(range.to, zone)}
      <Icon name="close" label={words.clearRange} />
    </button>
  );
}
