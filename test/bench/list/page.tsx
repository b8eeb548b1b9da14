// What runs in the browser: the real panel on a made-up recording, and the clock beside it.
import { render } from 'preact';
import type { Exporter } from '../../../components/export/exporter.ts';
import { rowHeight } from '../../../components/list/virtual-rows.ts';
import { Panel } from '../../../components/panel/panel.tsx';
import type { Recording } from '../../../lib/timeline/index.ts';
import '../../../components/theme.css';
import { syntheticInspection, syntheticRecording } from './synthetic.ts';

const nothing = (): void => {};
const exporter: Exporter = {
  prepare: async () => ({ kind: 'canceled' }),
  save: nothing,
  keep: async () => null,
};
const actions = { setPaused: nothing, clear: nothing, exporter, importFile: nothing, copy: async () => true };

interface Shown {
  readonly root: HTMLElement;
  recording: Recording;
}

const draw = ({ root, recording }: Shown): void => render(<Panel recording={recording} actions={actions} />, root);

function show(recording: Recording): Shown {
  const root = document.createElement('div');
  document.body.append(root);
  const shown = { root, recording };
  draw(shown);
  return shown;
}

const frame = (): Promise<number> => new Promise((done) => requestAnimationFrame(done));
/** After the next frame was painted. */
const painted = async (): Promise<void> => {
  await frame();
  await new Promise((done) => setTimeout(done));
};

const found = <T extends Element>(selector: string): T => {
  const element = document.querySelector<T>(selector);
  if (!element) throw new Error(`There is no ${selector}`);
  return element;
};

let recording = syntheticRecording(0);
let shown: Shown | null = null;

const bench = {
  make(count: number): void {
    recording = syntheticRecording(count);
  },
  show(): void {
    if (shown) render(null, shown.root);
    shown?.root.remove();
    shown = show(recording);
  },
  async arrive(): Promise<void> {
    if (!shown) return;
    const { inspections, seen } = shown.recording;
    const next = [...inspections, syntheticInspection(inspections.length)];
    shown.recording = { ...shown.recording, inspections: next, seen: seen + 1 };
    draw(shown);
    await painted();
  },
  /** By so many rows. */
  async scroll(rows: number): Promise<void> {
    found('.list-scroller').scrollTop += rows * rowHeight;
    await painted();
  },
  async type(text: string): Promise<void> {
    const box = found<HTMLInputElement>('.filter-box');
    box.value = text;
    box.dispatchEvent(new Event('input', { bubbles: true }));
    await painted();
  },
};

declare global {
  interface Window {
    bench: typeof bench;
  }
}

window.bench = bench;
