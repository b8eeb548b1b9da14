// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { loadTheRest } from '../../../components/panel/later.ts';
import { Panel } from '../../../components/panel/panel.tsx';
import { createInspector } from '../../../lib/inspect/index.ts';
import { touch } from '../../fixtures/clerk-fapi/index.ts';
import { click, mount, one, press, texts, write } from '../mount.tsx';
import { recording } from '../recording.ts';

const nothing = () => {};
const exporter = { prepare: vi.fn(), save: vi.fn(), keep: vi.fn() };
const actions = { setPaused: nothing, clear: nothing, exporter, importFile: nothing, copy: async () => true };

beforeAll(loadTheRest);
beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** The search lets the page breathe between its slices: all of them. */
const searched = (): void => void act(() => void vi.runAllTimers());

function finding(text: string, { count = 1, selected = null }: { count?: number; selected?: number | null } = {}) {
  const inspector = createInspector();
  const inspections = Array.from({ length: count }, (_, index) => inspector.add(touch({ index })));
  const root = mount(<Panel recording={recording({ inspections, seen: count })} actions={actions} />);
  if (selected !== null) click(root.querySelectorAll<HTMLElement>('.row')[selected] ?? root);
  click(one(root, '[aria-label="Find in headers and bodies"]'));
  const box = one(root, '.find-box') as HTMLInputElement;
  write(box, text);
  searched();
  return { root, box, count: () => one(root, '.find-count').textContent };
}

const tab = (root: HTMLElement): string | null =>
  root.querySelector('[role=tab][aria-selected=true]')?.textContent ?? null;

it('opens the exchange at the place of each match, and goes round', () => {
  const { root, box, count } = finding('content-type');
  expect(count()).toMatch(/^\d match/);
  press(box, 'Enter');
  expect(tab(root)).toBe('Request');
  expect(one(root, '.pair-target').textContent).toContain('content-type');
  write(box, 'factor_verification_age');
  searched();
  press(box, 'Enter');
  expect(tab(root)).toBe('Raw');
  expect(one(root, '.found-current').textContent).toBe('factor_verification_age');
  press(box, 'Escape');
  expect(root.querySelector('.found, .find-bar')).toBeNull();
});

it.each([
  [null, 'Next', '1 of 3'],
  [1, 'Next', '2 of 3'],
  [1, 'Previous', '2 of 3'],
  [null, 'Previous', '3 of 3'],
] as const)('from request %s, “%s match” goes to %s', (selected, direction, expected) => {
  const { root, count } = finding('content-type', { count: 3, selected });
  expect(count()).toBe('3 matches');
  click(one(root, `.find-bar [aria-label^=${direction}]`));
  expect(count()).toBe(expected);
});

it('looks for the value of a field wherever else it is', () => {
  const inspections = [createInspector().add(touch())];
  const root = mount(<Panel recording={recording({ inspections, seen: 1 })} actions={actions} />);
  click(one(root, '.row'));
  click(one(root, '[data-tab=session]'));
  click(one(root, '[data-path="response.id"]'));
  one(root, '.field-strip [title^=Find]').focus();
  click(one(root, '.field-strip [title^=Find]'));
  searched();
  expect((one(root, '.find-box') as HTMLInputElement).value).toMatch(/^sess_/);
  expect(one(root, '.find-count').textContent).toMatch(/^\d+ matches/);
  click(one(root, '[data-path="response.status"]'));
  click(one(root, '.field-strip [title^=Find]'));
  expect((one(root, '.find-box') as HTMLInputElement).value).toBe('active');
  click(one(root, '[data-tab=raw]'));
  press(one(root, '.find-box'), 'Escape');
  expect(document.activeElement).toBe(one(root, '[data-tab=raw]'));
});

it('tells the place of a match in a secret, and reveals none of it', () => {
  const { root, box } = finding('eyJhbGci');
  while (tab(root) !== 'Raw') press(box, 'Enter');
  expect(one(root, '.found-current').textContent).toMatch(/\d+ characters/);
  expect(texts(root, 'pre').join('')).not.toContain('eyJhbGci');
});
