// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import { useRecording } from '../../../entrypoints/devtools-panel/use-recording.ts';
import { emptyRecording } from '../../../lib/timeline/index.ts';
import { mount } from '../../components/mount.tsx';

function growingStore() {
  const listeners = new Set<() => void>();
  let seen = 0;
  let recording = emptyRecording;
  return {
    get: () => recording,
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    grow() {
      seen += 1;
      recording = { ...emptyRecording, seen };
      for (const listener of listeners) listener();
    },
    listeners,
  };
}

type Store = ReturnType<typeof growingStore>;

function View({ store, onDrawn }: { store: Store; onDrawn?(): void }) {
  const { seen } = useRecording(store);
  onDrawn?.();
  return <p>{seen}</p>;
}

it('shows a recording as it grows, and what came while it was drawn for the first time', () => {
  const store = growingStore();
  let isFirst = true;
  const growOnce = () => {
    if (isFirst) store.grow();
    isFirst = false;
  };
  const root = mount(<View store={store} onDrawn={growOnce} />);
  expect(root.textContent).toBe('1');
  void act(() => store.grow());
  expect(root.textContent).toBe('2');
  void act(() => render(null, root));
  expect(store.listeners.size).toBe(0);
});
