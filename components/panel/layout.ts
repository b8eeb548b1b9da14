import { useState } from 'preact/hooks';

/** Shares of the panel's parts, from 0 to 1. The entrypoint may remember them. */
export interface Layout {
  /** Width of the list beside the details. */
  readonly columns: number;
  /** Height of the list above the details, where the panel is narrow. */
  readonly rows: number;
  /** Height of the requests above the findings of the capture. */
  readonly findings: number;
}

export const defaultLayout: Layout = { columns: 0.46, rows: 0.42, findings: 0.55 };

/** The shares as the user sets them; told to whoever remembers them. */
export function useLayout(first: Layout, onLayout: ((layout: Layout) => void) | undefined) {
  const [layout, setLayout] = useState(first);
  const resize = (change: Partial<Layout>) => {
    const next = { ...layout, ...change };
    setLayout(next);
    onLayout?.(next);
  };
  return { layout, resize };
}
