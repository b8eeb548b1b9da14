import { useRef } from 'preact/hooks';
import './resize-handle.css';

interface Props {
  /** In CSS pixels. */
  width: number;
  /** The edge that is dragged: the one towards the column that takes the rest. */
  edge: 'start' | 'end';
  onResize(width: number): void;
  onReset(): void;
}

/** The edge of a column's head, to drag; a double click puts it back. Keys resize from the head's own button. */
export function ResizeHandle({ width, edge, onResize, onReset }: Props) {
  const grip = useRef({ x: 0, width: 0 });
  return (
    <span
      class={`head-handle head-handle-${edge}`}
      aria-hidden="true"
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        grip.current = { x: event.clientX, width };
      }}
      onPointerMove={(event) => {
        if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
        const moved = event.clientX - grip.current.x;
        onResize(grip.current.width + (edge === 'end' ? moved : -moved));
      }}
      onDblClick={onReset}
    />
  );
}
