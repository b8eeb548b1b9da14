import type { ComponentChildren, JSX } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { EventKind } from '../../lib/timeline/index.ts';
import { texts } from '../texts/index.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { takeKey } from '../ui/take-key.ts';
import { End } from './lane-view.tsx';
import { Sign } from './signs.tsx';
import './legend.css';

const words = texts.timeline.legend;
const kinds: readonly EventKind[] = ['sign-in', 'sign-out', 'touch', 'token', 'handshake', 'request'];

/** A button that opens what the signs of the timeline mean. */
export function Legend() {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const leave = ({ relatedTarget }: FocusEvent) => {
    if (!root.current?.contains(relatedTarget instanceof Node ? relatedTarget : null)) setOpen(false);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !isOpen) return;
    takeKey(event);
    event.stopPropagation();
    setOpen(false);
    root.current?.querySelector('button')?.focus();
  };
  return (
    <div ref={root} onFocusOut={leave}>
      <IconButton
        icon="info"
        label={words.label}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
        onKeyDown={onKeyDown}
      />
      {isOpen && <Signs id={id} onKeyDown={onKeyDown} />}
    </div>
  );
}

function Signs({ id, onKeyDown }: { id: string; onKeyDown(event: KeyboardEvent): void }) {
  const self = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    if (self.current) keepInWindow(self.current);
    self.current?.focus();
  }, []);
  return (
    <dialog
      open
      class="timeline-legend"
      id={id}
      ref={self}
      tabIndex={-1}
      aria-label={words.label}
      onKeyDown={onKeyDown}
    >
      <ul>
        {kinds.map((kind) => (
          <Line key={kind} sign={<Sign {...center} kind={kind} isError={false} />} text={words.kinds[kind]} />
        ))}
        <Line sign={<Sign {...center} kind="request" isError />} text={words.error} />
        {bars.map(({ name, draw }) => (
          <Line key={name} sign={draw()} text={words[name]} />
        ))}
      </ul>
      <p class="dim">{words.pointer}</p>
    </dialog>
  );
}

/** Below its button where there is room for it, else as low as it fits. */
function keepInWindow(legend: HTMLElement): void {
  const { bottom, height } = legend.getBoundingClientRect();
  if (bottom > innerHeight) legend.style.top = `${Math.max(0, innerHeight - height - 8)}px`;
}

const center = { x: 16, y: 13 };

/** Drawn anew each time: an element that is kept would keep the tree, and the capture, that it was drawn with. */
const bars = [
  { name: 'many', draw: () => <rect class="tl-many" x="12.5" y="5" width="7" height="15" rx="2" /> },
  {
    name: 'tokens',
    draw: () => (
      <>
        <rect class="tl-tone-0" x="0" y="6" width="15" height="14" rx="2" />
        <rect class="tl-tone-1" x="16" y="6" width="15" height="14" rx="2" />
      </>
    ),
  },
  { name: 'expected', draw: () => <rect class="tl-expected" x="1" y="6" width="30" height="14" rx="2" /> },
  { name: 'gap', draw: () => <rect class="tl-gap" x="1" y="6" width="30" height="14" rx="2" /> },
  { name: 'end', draw: () => <End x={18} /> },
  { name: 'now', draw: () => <path class="tl-now" d="M16 2v22" /> },
  { name: 'ahead', draw: () => <path class="tl-ahead" d="M4 2h28v22h-28z" /> },
] as const satisfies readonly { name: string; draw(): JSX.Element }[];

const Line = ({ sign, text }: { sign: ComponentChildren; text: string }) => (
  <li>
    <svg width="32" height="26" aria-hidden="true">
      {sign}
    </svg>
    {text}
  </li>
);
