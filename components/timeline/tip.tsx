import { Icon } from '../ui/icon.tsx';
import type { Explanation } from './explain.ts';
import './tip.css';

interface Props {
  explanation: Explanation;
  /** In the window, in pixels: what is explained is above. */
  x: number;
  y: number;
}

/** What the pointer or the keyboard is at. A screen reader hears the same from the active option. */
export function Tip({ explanation, x, y }: Props) {
  return (
    <div class="timeline-tip" aria-hidden="true" style={{ left: `min(${x}px, 100vw - 340px)`, top: `${y}px` }}>
      <strong>
        {explanation.isError && <Icon name="error" />}
        {explanation.title}
      </strong>
      {explanation.lines.map((line) => (
        <span key={line} class="cut">
          {line}
        </span>
      ))}
    </div>
  );
}
