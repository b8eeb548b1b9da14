import { takeKey } from '../ui/take-key.ts';

export interface KeyActions {
  /** An arrow, Home or End. */
  move(key: string): void;
  show(): void;
  zoom(factor: number): void;
  fit(): void;
  pan(share: number): void;
  /** The range begins or ends where the keyboard is. */
  limit(edge: 'from' | 'to'): void;
  /** Null where there is none to end. */
  readonly endRange: (() => void) | null;
}

/** The keys of the timeline. What it does nothing with is left to the panel. */
export function onTimelineKey(event: KeyboardEvent, actions: KeyActions): void {
  if (event.altKey || event.ctrlKey || event.metaKey) return;
  if (act(event, actions)) takeKey(event);
}

function act({ key, shiftKey }: KeyboardEvent, actions: KeyActions): boolean {
  const side = { ArrowLeft: -1, ArrowRight: 1 }[key];
  if (key === 'Escape' && actions.endRange) actions.endRange();
  else if (shiftKey && side !== undefined) actions.pan(side * 0.2);
  else if (/^(Arrow(Left|Right|Up|Down)|Home|End)$/.test(key)) actions.move(key);
  else if (key === 'Enter' || key === ' ') actions.show();
  else if (key === '+' || key === '=') actions.zoom(0.5);
  else if (key === '-' || key === '_') actions.zoom(2);
  else if (key === '0') actions.fit();
  else if (key === '[' || key === ']') actions.limit(key === '[' ? 'from' : 'to');
  else return false;
  return true;
}
