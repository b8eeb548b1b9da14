// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { defaultListLayout, type ListLayout } from '../../../components/list/list-layout.ts';
import { RequestList } from '../../../components/list/request-list.tsx';
import { foreignRow, inspectedRow } from '../../../components/list/row.ts';
import { rowHeight } from '../../../components/list/virtual-rows.ts';
import { toForeignRequest } from '../../../lib/capture/index.ts';
import { exchange, now } from '../../fixtures/exchange.ts';
import { signToken } from '../../fixtures/token.ts';
import { click, mount, one, press, texts } from '../mount.tsx';
import { inspection, inspections, report } from '../recording.ts';

const nowhere = { layout: defaultListLayout, onSelect: () => {}, onEnter: () => {}, onListLayout: () => {} };
const some = (count: number) => inspections(count).map(inspectedRow);

describe('the list of requests', () => {
  it.each([
    [null, 'ArrowDown', 0],
    [null, 'ArrowUp', 29],
    [3, 'ArrowDown', 4],
    [3, 'ArrowUp', 2],
    [3, 'Home', 0],
    [3, 'End', 29],
    [3, 'PageDown', 26],
    [29, 'ArrowDown', 29],
  ])('moves from row %s with %s to row %i', (selected, key, expected) => {
    const onSelect = vi.fn();
    const root = mount(<RequestList {...nowhere} rows={some(30)} selected={selected} onSelect={onSelect} />);
    press(one(root, '[role=grid]'), key);
    expect(onSelect).toHaveBeenCalledWith(expected);
  });

  it('names its active row and goes into the details with Enter', () => {
    const onEnter = vi.fn();
    const root = mount(<RequestList {...nowhere} rows={some(30)} selected={2} onEnter={onEnter} />);
    const grid = one(root, '[role=grid]');
    expect(one(root, '[aria-selected=true]').id).toBe(grid.getAttribute('aria-activedescendant'));
    press(grid, 'Enter');
    expect(onEnter).toHaveBeenCalledOnce();
  });

  it('draws a window of many rows and tells how many there are', () => {
    const root = mount(<RequestList {...nowhere} rows={some(5000)} selected={null} />);
    expect(root.querySelectorAll('.row').length).toBeLessThan(60);
    expect(one(root, '[role=grid]').getAttribute('aria-rowcount')).toBe('5001');
  });

  it('begins at the newest, and says what there is to say where no row is left', () => {
    const root = mount(<RequestList {...nowhere} rows={some(5000)} selected={null} />);
    expect(one(root, '.row:last-child').getAttribute('aria-rowindex')).toBe('5001');
    const empty = mount(
      <RequestList {...nowhere} rows={[]} selected={null}>
        Nothing is shown
      </RequestList>,
    );
    expect(texts(empty, '[role=columnheader]')).toContain('Request');
    expect(one(empty, '.list').textContent).toContain('Nothing is shown');
  });

  it('says in words what its colors and shapes say', () => {
    const rows = [
      inspection({ provider: 'app', title: null, reports: [report({ severity: 'error' }), report()] }, { status: 401 }),
      inspection({ endpoint: null, title: null }, { index: 1, status: 0, error: 'net::ERR_ABORTED' }),
    ].map(inspectedRow);
    const onSelect = vi.fn();
    const root = mount(<RequestList {...nowhere} rows={rows} selected={null} onSelect={onSelect} />);
    const [first = '', second = ''] = texts(root, '.row');
    expect(first).toContain('App request (the app’s own) /order/{id}401');
    expect(first).toContain('1 error, 1 warning');
    expect(second).toContain('Unknown operation /order/{id}failed1.0 s');
    click(one(root, '.row:last-child'));
    expect(onSelect).toHaveBeenCalledWith(1);
  });
});

it('says of a request that left before the one above it that it did, not by how much less than nothing', () => {
  const rows = [inspection({}, { at: now }), inspection({}, { index: 1, at: now - 25 })].map(inspectedRow);
  const root = mount(<RequestList {...nowhere} rows={rows} selected={null} />);
  expect(texts(root, '.row .cell-gap')).toEqual(['', 'earlier']);
  expect(one(root, '.row-odd .cell-gap').title).toBe('Left 25 ms before the request above, and ended after it');
});

describe('the columns of the list', () => {
  const withLayout = (layout: Partial<ListLayout>) => {
    const onListLayout = vi.fn();
    const rows = [500, 200, 401].map((status, index) => inspectedRow(inspection({}, { index, status })));
    const all = { ...defaultListLayout, ...layout };
    const root = mount(<RequestList {...nowhere} {...{ rows, onListLayout }} layout={all} selected={null} />);
    return { root, onListLayout };
  };
  const statuses = (root: HTMLElement) => texts(root, '.row .cell-status');

  it.each<[ListLayout['sort'], string[], string]>([
    [null, ['500', '200', '401'], 'none'],
    [{ column: 'status', isDescending: false }, ['200', '401', '500'], 'ascending'],
    [{ column: 'status', isDescending: true }, ['500', '401', '200'], 'descending'],
  ])('sort: %j', (sort, expected, spoken) => {
    const { root } = withLayout({ sort });
    expect(statuses(root)).toEqual(expected);
    expect(one(root, '.head-cell.cell-status').getAttribute('aria-sort')).toBe(spoken);
  });

  it('go up, down, and back to the order of arrival by clicks', () => {
    const sorts: unknown[] = [];
    let sort: ListLayout['sort'] = null;
    for (let clicks = 0; clicks < 3; clicks += 1) {
      const { root, onListLayout } = withLayout({ sort });
      click(one(root, '[data-column=size]'));
      sort = onListLayout.mock.lastCall?.[0].sort;
      sorts.push(sort?.isDescending ?? null);
    }
    expect(sorts).toEqual([false, true, null]);
  });

  it('are chosen from a menu and resized by key', () => {
    const { root, onListLayout } = withLayout({ columns: ['request', 'host'] });
    expect(texts(root, '[role=columnheader]')).toEqual(['Request', 'Host']);
    click(one(root, '[aria-label=Columns]'));
    click(one(root, '[role=menuitemcheckbox][aria-checked=true]'));
    expect(onListLayout).toHaveBeenCalledWith({ ...defaultListLayout, columns: ['request'] });
    const head = one(root, '[data-column=host]');
    head.focus();
    const event = new KeyboardEvent('keydown', { key: 'ArrowRight', shiftKey: true, bubbles: true });
    head.dispatchEvent(event);
    expect(onListLayout.mock.lastCall?.[0].widths).toEqual({ host: 160 });
  });

  it('show no token in the path of a foreign request', () => {
    const token = signToken({ sub: 'user_1' });
    const row = foreignRow(toForeignRequest(exchange({ url: `https://mail.example/verify/${token}/now` })));
    expect(row.path).toBe('/verify/{token}/now');
  });

  it('tell of foreign requests no more than was kept', () => {
    const rows = [foreignRow(toForeignRequest(exchange({ url: 'https://cdn.example/app.js?v=1', json: {} })))];
    const root = mount(<RequestList {...nowhere} rows={rows} selected={null} />);
    expect(one(root, '.row-foreign').textContent).toMatch(/^\d+:\d+:\d+GETcdn.example\/app.js2002 B$/);
  });
});

describe('the selected row', () => {
  const newestFirst: ListLayout = { ...defaultListLayout, sort: { column: 'time', isDescending: true } };
  const all = some(5001);

  /** A list that can be drawn again, in a document that scrolls. */
  async function scrollable() {
    const root = mount(null);
    const draw = (count: number, selected: number | null) =>
      act(() => {
        render(<RequestList {...nowhere} rows={all.slice(0, count)} layout={newestFirst} selected={selected} />, root);
      });
    await draw(5000, null);
    const grid = one(root, '[role=grid]');
    const scrollTo = ({ top = 0 }: ScrollToOptions = {}) => {
      grid.scrollTop = top;
      grid.dispatchEvent(new Event('scroll'));
    };
    Object.defineProperties(grid, { scrollTo: { value: scrollTo }, scrollHeight: { value: 5002 * rowHeight } });
    return {
      draw,
      scrollTo: (row: number) => act(() => scrollTo({ top: row * rowHeight })),
      top: () => grid.scrollTop,
    };
  }

  it('comes into view, and stays there when a row comes above it', async () => {
    const { draw, top } = await scrollable();
    await draw(5000, 2000);
    const before = top();
    expect(before).toBeGreaterThan(0);
    await draw(5001, 2000);
    expect(top()).toBe(before + rowHeight);
  });

  it('does not come back once it was scrolled away from', async () => {
    const { draw, scrollTo, top } = await scrollable();
    await draw(5000, 2000);
    await scrollTo(100);
    await draw(5001, 2000);
    expect(top()).toBe(100 * rowHeight);
    await draw(5001, 2001);
    expect(top()).toBeGreaterThan(100 * rowHeight);
  });
});
