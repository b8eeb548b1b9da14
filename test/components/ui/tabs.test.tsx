// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { Tabs } from '../../../components/ui/tabs.tsx';
import { mount, one, press } from '../mount.tsx';

const tabs = ['one', 'two', 'three'].map((id) => ({ id, title: id }));

describe('tabs', () => {
  it.each([
    ['one', 'ArrowRight', 'two'],
    ['one', 'ArrowLeft', 'three'],
    ['two', 'End', 'three'],
    ['two', 'Home', 'one'],
  ])('go from %s with %s to %s', (selected, key, expected) => {
    const onSelect = vi.fn();
    const root = mount(
      <Tabs tabs={tabs} selected={selected} label="Numbers" onSelect={onSelect}>
        content
      </Tabs>,
    );
    press(one(root, '[role=tablist]'), key);
    expect(onSelect).toHaveBeenCalledWith(expected);
  });

  it('take the focus that went with the view before', () => {
    const root = mount(
      <Tabs tabs={tabs} selected="two" label="Numbers" onSelect={() => {}}>
        content
      </Tabs>,
    );
    expect(document.activeElement).toBe(one(root, '[data-tab=two]'));
  });

  it('have one stop for the Tab key, and a panel that is named after the selected one', () => {
    const root = mount(
      <Tabs tabs={tabs} selected="two" label="Numbers" onSelect={() => {}}>
        content
      </Tabs>,
    );
    expect(one(root, '[role=tab][tabindex="0"]').textContent).toBe('two');
    expect(one(root, '[role=tabpanel]').getAttribute('aria-labelledby')).toBe(one(root, '[data-tab=two]').id);
  });
});
