// @vitest-environment happy-dom
import { useRef, useState } from 'preact/hooks';
import { expect, it } from 'vitest';
import { parseFilter } from '../../../components/filter/filter.ts';
import { FilterBox } from '../../../components/filter/filter-box.tsx';
import { inspectedRow } from '../../../components/list/row.ts';
import { click, mount, one, press, texts, write } from '../mount.tsx';
import { inspections } from '../recording.ts';

const rows = inspections(3).map(inspectedRow);

function Box() {
  const [text, setText] = useState('');
  const reading = parseFilter(text);
  const box = useRef<HTMLInputElement>(null);
  return <FilterBox {...{ box, text, rows }} problem={reading.ok ? null : reading.problem} onFilter={setText} />;
}

const draw = () => {
  const root = mount(<Box />);
  return { root, box: one(root, '[role=combobox]') as HTMLInputElement };
};

it('offers keys, then values with their counts, and takes them by key', () => {
  const { root, box } = draw();
  write(box, 'en');
  expect(texts(root, '[role=option]')).toEqual(['endpoint:operation, such as session.touch']);
  press(box, 'ArrowDown');
  expect(one(root, '[aria-selected=true]').id).toBe(box.getAttribute('aria-activedescendant'));
  press(box, 'Enter');
  expect(box.value).toBe('endpoint:');
  expect(texts(root, '[role=option]')).toEqual(['endpoint:order.read3']);
  click(one(root, '[role=option]'));
  expect(box.value).toBe('endpoint:order.read ');
  expect(box.getAttribute('aria-expanded')).toBe('false');
});

it('says which part is wrong and why, once nothing is offered any more', () => {
  const { root, box } = draw();
  write(box, 'is:e');
  expect(one(root, '[role=alert]').textContent).toBe('');
  press(box, 'Escape');
  expect(one(root, '[role=alert]').textContent).toMatch(/^is:e It is one of error/);
  expect(box.getAttribute('aria-invalid')).toBe('true');
  click(one(root, '.filter-clear'));
  expect(box.value).toBe('');
  expect(box.getAttribute('aria-invalid')).toBe('false');
});

it('is left for the requests with Enter, and with Escape once it is empty', () => {
  const { root, box } = draw();
  const grid = document.createElement('div');
  grid.setAttribute('role', 'grid');
  grid.tabIndex = 0;
  root.append(grid);
  box.focus();
  write(box, 'nothing-offered');
  press(box, 'Enter');
  expect(document.activeElement).toBe(grid);
  box.focus();
  press(box, 'Escape');
  expect([box.value, document.activeElement]).toEqual(['', box]);
  press(box, 'Escape');
  expect(document.activeElement).toBe(grid);
});
