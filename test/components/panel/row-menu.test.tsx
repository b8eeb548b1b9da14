// @vitest-environment happy-dom
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { Actions } from '../../../components/panel/actions.ts';
import { loadTheRest } from '../../../components/panel/later.ts';
import { Panel } from '../../../components/panel/panel.tsx';
import { toForeignRequest } from '../../../lib/capture/index.ts';
import { exchange } from '../../fixtures/exchange.ts';
import { askMenu, click, mount, one, press, texts } from '../mount.tsx';
import { inspection, recording } from '../recording.ts';

beforeAll(loadTheRest);

const rows = [
  inspection({}, { url: 'https://shop.test/order/1?code=1' }),
  inspection({ endpoint: null, provider: 'app', title: null }, { index: 1, url: 'https://app.test/api' }),
];

function draw() {
  const copy = vi.fn(async () => true);
  const exporter = { prepare: vi.fn(), save: vi.fn(), keep: vi.fn() };
  const actions: Actions = { clear: vi.fn(), exporter, importFile: vi.fn(), copy };
  const foreign = [toForeignRequest(exchange({ index: 2, url: 'https://cdn.test/app.js?v=2' }))];
  return { root: mount(<Panel recording={recording({ inspections: rows, foreign })} actions={actions} />), copy };
}

const titles = (root: HTMLElement) => texts(root, '.point-menu [role^=menuitem]');
const pick = (root: HTMLElement, title: string) =>
  click([...root.querySelectorAll<HTMLElement>('[role=menuitem]')].find((item) => item.textContent === title) ?? root);
const row = (root: HTMLElement, nth: number) => root.querySelectorAll<HTMLElement>('.row')[nth] ?? root;

describe('the menu of a request', () => {
  it('copies its address without the query, and sanitizes what else leaves', () => {
    const { root, copy } = draw();
    askMenu(row(root, 0));
    expect(titles(root)).toEqual([
      'Copy URL',
      'Copy as cURL…',
      'Copy as Markdown…',
      'Save as HAR…',
      'Show only endpoint:order.read',
      'Hide endpoint:order.read',
    ]);
    expect(one(root, '.row-asked')).toBe(row(root, 0));
    pick(root, 'Copy URL');
    expect(copy).toHaveBeenCalledWith('https://shop.test/order/1');
    expect(root.querySelector('.point-menu')).toBeNull();
  });

  it('narrows the list to what is like it, or hides that', () => {
    const { root } = draw();
    askMenu(row(root, 1));
    pick(root, 'Hide host:app.test');
    expect(texts(root, '.row')).toHaveLength(1);
    expect((one(root, '.filter-box') as HTMLInputElement).value).toBe('-host:app.test');
  });

  it('has only the address of what is not auth traffic', () => {
    const { root } = draw();
    click(one(root, '.toolbar-auth input'));
    askMenu(row(root, 2));
    expect(titles(root)).toEqual(['Copy URL', 'Show only host:cdn.test', 'Hide host:cdn.test']);
  });

  it('opens by key on the selected row, and gives the focus back', () => {
    const { root } = draw();
    const grid = one(root, '[role=grid]');
    grid.focus();
    askMenu(grid, 0);
    expect(titles(root)).toEqual([]);
    press(grid, 'Home');
    askMenu(grid, 0);
    expect(document.activeElement?.textContent).toBe('Copy URL');
    press(one(root, '[role=menu]'), 'Escape');
    expect(root.querySelector('.point-menu')).toBeNull();
    expect(document.activeElement).toBe(grid);
  });

  it('is that of the columns on the head of the list', () => {
    const { root } = draw();
    askMenu(one(root, '[data-column=status]'));
    expect(titles(root)).toContain('Duration');
    expect(texts(root, '.menu-line')).toHaveLength(1);
  });
});
