// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { ClockContext } from '../../../components/clock.ts';
import type { Importing } from '../../../components/panel/import-bar.tsx';
import { SnapshotList } from '../../../components/viewer/snapshot-list.tsx';
import { Welcome } from '../../../components/viewer/welcome.tsx';
import { epochMs } from '../../../lib/time.ts';
import { now } from '../../fixtures/exchange.ts';
import { click, mount, one, press, texts } from '../mount.tsx';

const kept = { id: 'snapshot/1', name: 'Monday', savedAt: epochMs(now), requests: 3, characters: 4200 };

function draw(importing: Importing | null = null, unreadable = 0) {
  const on = { onFile: vi.fn(), onOpen: vi.fn(), onRename: vi.fn(), onDelete: vi.fn(), onProblemSeen: vi.fn() };
  const root = mount(
    <Welcome importing={importing} problem={null} snapshots={{ entries: [kept], unreadable }} {...on} />,
  );
  const button = (name: string): HTMLElement => {
    const found = [...root.querySelectorAll('button')].find((each) => each.textContent === name);
    if (!found) throw new Error(`There is no button ${name}`);
    return found;
  };
  return { root, on, button };
}

/** An event with data, as no engine but a browser's makes them. */
function send(target: EventTarget, type: string, data: object): Event {
  const event = Object.assign(new Event(type, { bubbles: true, cancelable: true }), data);
  target.dispatchEvent(event);
  return event;
}

const file = new File(['{}'], 'a.har');

describe('the viewer opens', () => {
  it('a file that is dropped anywhere, and shows where it may fall', () => {
    const { on } = draw();
    const dataTransfer = { types: ['Files'], files: [file] };
    const { classList } = document.documentElement;
    expect(send(document.body, 'dragover', { dataTransfer }).defaultPrevented).toBe(true);
    expect(classList.contains('file-over')).toBe(true);
    expect(send(document.body, 'drop', { dataTransfer }).defaultPrevented).toBe(true);
    expect(classList.contains('file-over')).toBe(false);
    expect(on.onFile).toHaveBeenCalledExactlyOnceWith(file);
  });

  it('no text that is dragged within the page', () => {
    const { on } = draw();
    const dataTransfer = { types: ['text/plain'], files: [] };
    expect(send(document.body, 'dragover', { dataTransfer }).defaultPrevented).toBe(false);
    expect(send(document.body, 'drop', { dataTransfer }).defaultPrevented).toBe(false);
    expect(on.onFile).not.toHaveBeenCalled();
  });

  it('text and files that are pasted', async () => {
    const { on } = draw();
    send(document.body, 'paste', { clipboardData: { files: [], getData: () => 'curl https://app.example' } });
    const [pasted] = on.onFile.mock.lastCall ?? [];
    expect(await pasted.text()).toBe('curl https://app.example');
    send(document.body, 'paste', { clipboardData: { files: [file], getData: () => '' } });
    expect(on.onFile).toHaveBeenLastCalledWith(file);
  });

  it('nothing that is pasted into a field, and nothing empty', () => {
    const { root, on, button } = draw();
    send(document.body, 'paste', { clipboardData: { files: [], getData: () => ' \n' } });
    click(button('Rename'));
    send(one(root, 'input[name=name]'), 'paste', { clipboardData: { files: [], getData: () => 'Tuesday' } });
    expect(on.onFile).not.toHaveBeenCalled();
  });
});

it('an import shows how far it is, and can be canceled', () => {
  const cancel = vi.fn();
  const { root } = draw({ name: 'large.har', progress: 0.5, cancel });
  expect(one(root, '.import-bar [role=status]').textContent).toContain('large.har');
  expect(one(root, 'progress').getAttribute('value')).toBe('0.5');
  click(one(root, '.import-bar button'));
  expect(cancel).toHaveBeenCalledOnce();
});

describe('a snapshot in the list', () => {
  it('says what it is, and opens', () => {
    const { root, on } = draw();
    expect(texts(root, '.snapshot-open')[0]).toMatch(/^Monday.*3 requests, 4 kB$/);
    click(one(root, '.snapshot-open'));
    expect(on.onOpen).toHaveBeenCalledExactlyOnceWith(kept);
  });

  it('leaves the focus where it is while it is renamed and the clock ticks', async () => {
    const ticks = new Set<() => void>();
    const clock = {
      now: () => epochMs(now),
      subscribe(tick: () => void) {
        ticks.add(tick);
        return () => ticks.delete(tick);
      },
    };
    const on = { onOpen: vi.fn(), onRename: vi.fn(), onDelete: vi.fn() };
    const root = mount(
      <ClockContext.Provider value={clock}>
        <SnapshotList snapshots={{ entries: [kept], unreadable: 0 }} {...on} />
      </ClockContext.Provider>,
    );
    const [, rename] = root.querySelectorAll('button');
    if (rename) click(rename);
    expect(document.activeElement).toBe(one(root, 'input'));
    const save = one(root, '[type=submit]');
    save.focus();
    await act(() => {
      for (const tick of ticks) tick();
    });
    expect(ticks.size).toBeGreaterThan(0);
    expect(document.activeElement).toBe(save);
  });

  it('is renamed, unless Escape leaves it as it was', () => {
    const { root, on, button } = draw();
    click(button('Rename'));
    press(one(root, 'input[name=name]'), 'Escape');
    click(button('Rename'));
    (one(root, 'input[name=name]') as HTMLInputElement).value = ' Tuesday ';
    click(button('Save name'));
    expect(on.onRename).toHaveBeenCalledExactlyOnceWith('snapshot/1', 'Tuesday');
  });

  it('is deleted once that was asked for twice', () => {
    const { on, button } = draw();
    click(button('Delete'));
    expect(on.onDelete).not.toHaveBeenCalled();
    click(button('Delete for good?'));
    expect(on.onDelete).toHaveBeenCalledExactlyOnceWith('snapshot/1');
  });
});

it('says how many snapshots it cannot read', () => {
  expect(draw(null, 2).root.textContent).toContain('2 more snapshots cannot be read');
  expect(draw().root.textContent).not.toContain('cannot be read');
});
