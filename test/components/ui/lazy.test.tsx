// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { lazy } from '../../../components/ui/lazy.tsx';
import { mount } from '../mount.tsx';

const Hello = ({ name }: { name: string }) => <p>Hello {name}</p>;

/** All that is under way comes to its end. */
const settle = () => act(async () => {});

describe('a view whose code is loaded later', () => {
  it('is drawn when its code has come', async () => {
    const Late = lazy(async () => Hello);
    const root = mount(<Late name="Ada" />);
    expect(root.textContent).toBe('');
    await Late.preload();
    await settle();
    expect(root.textContent).toBe('Hello Ada');
  });

  it('is drawn at once when its code was loaded before', async () => {
    const Late = lazy(async () => Hello);
    await Late.preload();
    expect(mount(<Late name="Ada" />).textContent).toBe('Hello Ada');
  });

  it('is drawn when its code comes for another between its drawing and its effect', async () => {
    const Late = lazy(async () => Hello);
    const root = document.createElement('main');
    await act(async () => {
      render(<Late name="Ada" />, root);
      expect(root.textContent).toBe('');
      await Late.preload();
    });
    await settle();
    expect(root.textContent).toBe('Hello Ada');
  });
});
