// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import { KeysHelp } from '../../../components/panel/keys-help.tsx';
import { mount, one, press, texts } from '../mount.tsx';

/** What is loaded when it is first drawn is loaded here as well, so that it is there however busy the machine. */
const loaded = () =>
  act(async () => {
    await import('../../../components/keys/keys-dialog.tsx');
    await vi.dynamicImportSettled();
  });

it('tells the keys when asked by one, but not while somebody writes', async () => {
  const root = mount(
    <>
      <input />
      <KeysHelp />
    </>,
  );
  press(one(root, 'input'), '?');
  await loaded();
  expect(root.querySelector('dialog')).toBeNull();
  press(document.body, '?');
  await loaded();
  expect(texts(root, '.keys h3')).toEqual(['Everywhere', 'Requests', 'Details', 'Timeline']);
  expect(texts(root, 'kbd')).toContain('Ctrl Shift F');
});
