import type { JSX } from 'preact';
import './icon.css';

interface Props {
  name: IconName;
  /** Read aloud; without it the icon is decoration. */
  label?: string;
}

/** A picture in the color of the text around it, 14 px square. */
export function Icon({ name, label }: Props) {
  const size = { viewBox: '0 0 16 16', width: 14, height: 14 };
  if (label === undefined)
    return (
      <svg class={`icon icon-${name}`} {...size} aria-hidden="true">
        {drawings[name]()}
      </svg>
    );
  return (
    <svg class={`icon icon-${name}`} {...size} role="img" aria-label={label}>
      {drawings[name]()}
    </svg>
  );
}

const stroke = { fill: 'none', stroke: 'currentColor', 'stroke-width': '1.5', 'stroke-linecap': 'round' } as const;

/** Drawn anew each time: an element that is kept would keep the tree, and the capture, that it was first drawn with. */
const drawings = {
  record: () => <circle cx="8" cy="8" r="5.5" fill="currentColor" />,
  paused: () => <circle cx="8" cy="8" r="5" {...stroke} />,
  clear: () => (
    <>
      <circle cx="8" cy="8" r="5.5" {...stroke} />
      <path d="M4.2 4.2l7.6 7.6" {...stroke} />
    </>
  ),
  // As in DevTools' own Network panel: a capture is lifted in, and let down out of it.
  import: () => <path d="M8 10.2V2.2M4.8 5.2L8 2l3.2 3.2M2.5 13.5h11" {...stroke} />,
  export: () => <path d="M8 2v8M4.8 7L8 10.2 11.2 7M2.5 13.5h11" {...stroke} />,
  reload: () => <path d="M13 8a5 5 0 1 1-1.6-3.7M13 2.2v2.6h-2.6" {...stroke} />,
  close: () => <path d="M3.5 3.5l9 9M12.5 3.5l-9 9" {...stroke} />,
  check: () => <path d="M3 8.5l3.4 3.4L13 4.8" {...stroke} />,
  closed: () => <path d="M6 4l4 4-4 4z" fill="currentColor" />,
  open: () => <path d="M4 6l4 4 4-4z" fill="currentColor" />,
  down: () => <path d="M8 3v9M4.5 8.7L8 12.2l3.5-3.5" {...stroke} />,
  ascending: () => <path d="M4 10l4-4 4 4z" fill="currentColor" />,
  descending: () => <path d="M4 6l4 4 4-4z" fill="currentColor" />,
  columns: () => <path d="M3 4h10M3 8h10M3 12h10" {...stroke} />,
  search: () => (
    <>
      <circle cx="7" cy="7" r="4.2" {...stroke} />
      <path d="M10.2 10.2l3.6 3.6" {...stroke} />
    </>
  ),
  up: () => <path d="M8 13V4M4.5 7.3L8 3.8l3.5 3.5" {...stroke} />,
  settings: () => (
    <>
      <circle cx="8" cy="8" r="2.2" {...stroke} />
      <path
        d="M8 1.6v2M8 12.4v2M1.6 8h2M12.4 8h2M3.5 3.5l1.4 1.4M11.1 11.1l1.4 1.4M12.5 3.5l-1.4 1.4M4.9 11.1l-1.4 1.4"
        {...stroke}
      />
      <circle cx="8" cy="8" r="4.3" {...stroke} />
    </>
  ),
  keyboard: () => (
    <>
      <rect x="1.5" y="4" width="13" height="8.5" rx="1.5" {...stroke} />
      <path d="M4.5 7h.1M8 7h.1M11.4 7h.1M5.5 9.8h5" {...stroke} />
    </>
  ),
  plus: () => <path d="M8 3.5v9M3.5 8h9" {...stroke} />,
  minus: () => <path d="M3.5 8h9" {...stroke} />,
  fit: () => <path d="M2 3v10M14 3v10M5 8h6M6.5 6L4.8 8l1.7 2M9.5 6l1.7 2-1.7 2" {...stroke} />,
  reveal: () => (
    <>
      <path d="M1.5 8S4 3.8 8 3.8 14.5 8 14.5 8 12 12.2 8 12.2 1.5 8 1.5 8z" {...stroke} />
      <circle cx="8" cy="8" r="2" fill="currentColor" />
    </>
  ),
  copy: () => (
    <>
      <rect x="5.5" y="5.5" width="8" height="8" rx="1.5" {...stroke} />
      <path d="M10.5 3.2V3A1.5 1.5 0 0 0 9 1.5H4A1.5 1.5 0 0 0 2.5 3v6A1.5 1.5 0 0 0 4 10.5h.2" {...stroke} />
    </>
  ),
  added: () => <path d="M8 3.5v9M3.5 8h9" {...stroke} />,
  removed: () => <path d="M3.5 8h9" {...stroke} />,
  changed: () => <path d="M3 9.5c1.6-3 3.4-3 5-1.5s3.4 1.5 5-1.5" {...stroke} />,
  moved: () => <path d="M5 13V3.2M2.4 5.8L5 3.2l2.6 2.6M11 3v9.8M8.4 10.2l2.6 2.6 2.6-2.6" {...stroke} />,
  error: () => (
    <>
      <circle cx="8" cy="8" r="7" fill="currentColor" />
      <path d="M5.4 5.4l5.2 5.2M10.6 5.4l-5.2 5.2" class="icon-cut" />
    </>
  ),
  warning: () => (
    <>
      <path d="M8 1.3l7 12.9H1z" fill="currentColor" stroke="currentColor" stroke-width="1" stroke-linejoin="round" />
      <path d="M8 6v4M8 12.2v.1" class="icon-cut" />
    </>
  ),
  info: () => (
    <>
      <circle cx="8" cy="8" r="6.4" {...stroke} />
      <path d="M8 7.4v3.6M8 4.9v.1" {...stroke} />
    </>
  ),
} satisfies Readonly<Record<string, () => JSX.Element>>;

export type IconName = keyof typeof drawings;
