import { useState } from 'preact/hooks';
import { defaultListLayout, type ListLayout } from '../list/list-layout.ts';

/** How the panel is set up: shares of its parts, from 0 to 1, and its list. The entrypoint may remember it. */
export interface Layout {
  /** Width of the list beside the details or the findings. */
  readonly columns: number;
  /** Height of the list above them, where the panel is narrow. */
  readonly rows: number;
  readonly isFindingsOpen: boolean;
  readonly list: ListLayout;
  /** Height that the timeline may have of what is below the session; 0: it is folded. */
  readonly timeline: number;
}

export const defaultLayout: Layout = {
  columns: 0.46,
  rows: 0.32,
  isFindingsOpen: false,
  list: defaultListLayout,
  timeline: 0.4,
};

/** The layout as the user sets it; told to whoever remembers them. */
export function useLayout(first: Layout, onLayout: ((layout: Layout) => void) | undefined) {
  const [layout, setLayout] = useState(first);
  const resize = (change: Partial<Layout>) => {
    const next = { ...layout, ...change };
    setLayout(next);
    onLayout?.(next);
  };
  return { layout, resize };
}
