// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { RequestList } from '../../../components/list/request-list.tsx';
import { click, mount, one, press, texts } from '../mount.tsx';
import { inspection, inspections, report } from '../recording.ts';

const nowhere = { onSelect: () => {}, onEnter: () => {} };

describe('the list of requests', () => {
  it.each([
    [null, 'ArrowDown', 0],
    [null, 'ArrowUp', 29],
    [3, 'ArrowDown', 4],
    [3, 'ArrowUp', 2],
    [3, 'Home', 0],
    [3, 'End', 29],
    [3, 'PageDown', 27],
    [29, 'ArrowDown', 29],
  ])('moves from row %s with %s to row %i', (selected, key, expected) => {
    const onSelect = vi.fn();
    const root = mount(<RequestList {...nowhere} rows={inspections(30)} selected={selected} onSelect={onSelect} />);
    press(one(root, '[role=grid]'), key);
    expect(onSelect).toHaveBeenCalledWith(expected);
  });

  it('names its active row and goes into the details with Enter', () => {
    const onEnter = vi.fn();
    const root = mount(<RequestList {...nowhere} rows={inspections(30)} selected={2} onEnter={onEnter} />);
    const grid = one(root, '[role=grid]');
    expect(one(root, '[aria-selected=true]').id).toBe(grid.getAttribute('aria-activedescendant'));
    press(grid, 'Enter');
    expect(onEnter).toHaveBeenCalledOnce();
  });

  it('draws a window of many rows and tells how many there are', () => {
    const root = mount(<RequestList {...nowhere} rows={inspections(5000)} selected={null} />);
    expect(root.querySelectorAll('.row').length).toBeLessThan(60);
    expect(one(root, '[role=grid]').getAttribute('aria-rowcount')).toBe('5001');
  });

  it('says in words what its colors and shapes say', () => {
    const rows = [
      inspection({ provider: 'app', title: null, reports: [report({ severity: 'error' }), report()] }, { status: 401 }),
      inspection({ endpoint: null, title: null }, { index: 1, status: 0, error: 'net::ERR_ABORTED' }),
    ];
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
