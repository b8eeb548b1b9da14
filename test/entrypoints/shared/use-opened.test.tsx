// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { loadTheRest } from '../../../components/panel/later.ts';
import { Panel } from '../../../components/panel/panel.tsx';
import { useOpened } from '../../../entrypoints/shared/use-opened.ts';
import type { Recording } from '../../../lib/timeline/index.ts';
import { click, mount, one, texts, write } from '../../components/mount.tsx';
import { inspection, inspections, recording } from '../../components/recording.ts';

beforeAll(loadTheRest);

const actions = {
  clear: vi.fn(),
  exporter: { prepare: vi.fn(), save: vi.fn(), keep: vi.fn() },
  importFile: vi.fn(),
  copy: vi.fn(async () => true),
};

let open: (recording: Recording | null) => void;
function Shell() {
  const [opened, dispatch] = useOpened();
  open = dispatch;
  return opened.recording && <Panel key={opened.key} recording={opened.recording} actions={actions} />;
}

describe('a capture that is opened over another', () => {
  it('is shown from its beginning: nothing of the other is selected or filtered in it', () => {
    const root = mount(<Shell />);
    void act(() => open(recording({ source: 'imported', inspections: inspections(3), seen: 3 })));
    const [, second] = root.querySelectorAll<HTMLElement>('.row');
    click(second ?? root);
    write(one(root, '[role=combobox]') as HTMLInputElement, 'method:get');
    expect(root.querySelector('.details')).not.toBeNull();

    const posts = [0, 1].map((index) => inspection({ method: 'POST' }, { index }));
    void act(() => open(recording({ source: 'imported', inspections: posts, seen: 2 })));
    expect(root.querySelector('.details')).toBeNull();
    expect(root.querySelector('[role=row][aria-selected=true]')).toBeNull();
    expect((one(root, '[role=combobox]') as HTMLInputElement).value).toBe('');
    expect(texts(root, '.row .cell-method')).toEqual(['POST', 'POST']);
  });
});
