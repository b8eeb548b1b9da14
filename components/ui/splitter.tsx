import { useRef } from 'preact/hooks';
import './splitter.css';

interface Props {
  /** `columns`: left and right; `rows`: above and below. */
  axis: 'columns' | 'rows';
  /** Share of the first part, 0 to 1. */
  ratio: number;
  /** Name of what grows and shrinks. */
  label: string;
  onChange(ratio: number): void;
  onReset(): void;
}

const least = 0.2;
const most = 0.8;
const step = 0.02;
const clamp = (ratio: number): number => Math.min(most, Math.max(least, ratio));

/** A divider to drag, or to move with the arrow keys; a double click puts it back. */
export function Splitter({ axis, ratio, label, onChange, onReset }: Props) {
  const self = useRef<HTMLDivElement>(null);
  const drag = (event: PointerEvent) => {
    const area = self.current?.parentElement?.getBoundingClientRect();
    if (!area || !self.current?.hasPointerCapture(event.pointerId)) return;
    const share =
      axis === 'columns' ? (event.clientX - area.left) / area.width : (event.clientY - area.top) / area.height;
    onChange(clamp(share));
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a separator that moves is a widget, which <hr> is not
    <div
      ref={self}
      class={`splitter splitter-${axis}`}
      role="separator"
      tabIndex={0}
      aria-label={label}
      aria-orientation={axis === 'columns' ? 'vertical' : 'horizontal'}
      aria-valuenow={Math.round(ratio * 100)}
      aria-valuemin={least * 100}
      aria-valuemax={most * 100}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={drag}
      onDblClick={onReset}
      onKeyDown={(event) => {
        const next = moved(axis, ratio, event.key);
        if (next === null) return;
        event.preventDefault();
        onChange(next);
      }}
    />
  );
}

function moved(axis: Props['axis'], ratio: number, key: string): number | null {
  if (key === (axis === 'columns' ? 'ArrowLeft' : 'ArrowUp')) return clamp(ratio - step);
  if (key === (axis === 'columns' ? 'ArrowRight' : 'ArrowDown')) return clamp(ratio + step);
  if (key === 'Home') return least;
  return key === 'End' ? most : null;
}
