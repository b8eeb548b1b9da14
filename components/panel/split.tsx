import type { ComponentChildren, JSX } from 'preact';
import { Splitter } from '../ui/splitter.tsx';

interface Props {
  axis: 'columns' | 'rows';
  ratio: number;
  label: string;
  first: ComponentChildren;
  /** Nothing: the first part has all the room. */
  second: JSX.Element | false;
  onRatio(ratio: number): void;
  onReset(): void;
}

/** Two parts with a divider between them. The first keeps its place in the document when the second comes and goes. */
export function Split({ axis, ratio, label, first, second, onRatio, onReset }: Props) {
  const sizes = second === false ? 'minmax(0, 1fr)' : `minmax(0, ${ratio}fr) 1px minmax(0, ${1 - ratio}fr)`;
  const style = axis === 'columns' ? { gridTemplateColumns: sizes } : { gridTemplateRows: sizes };
  return (
    <div class={`split split-${axis}`} style={style}>
      <div class="split-part">{first}</div>
      {second !== false && <Splitter axis={axis} ratio={ratio} label={label} onChange={onRatio} onReset={onReset} />}
      {second !== false && <div class="split-part">{second}</div>}
    </div>
  );
}
