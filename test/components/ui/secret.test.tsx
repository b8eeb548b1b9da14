// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { RevealScope, revealedFor } from '../../../components/ui/reveal.tsx';
import { Secret } from '../../../components/ui/secret.tsx';
import { click, mount, one } from '../mount.tsx';

const two = (
  <RevealScope>
    <Secret value="first-secret" name="first" />
    <Secret value="second-secret" name="second" />
  </RevealScope>
);

describe('a secret', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('is not in the document until it is asked for', () => {
    const root = mount(two);
    expect(root.innerHTML).not.toMatch(/first-|second-/);
    expect(root.textContent).toContain('12 characters');
  });

  it('hides itself again', () => {
    const root = mount(two);
    click(one(root, '[aria-label="Show first"]'));
    expect(root.textContent).toContain('first-secret');
    void act(() => {
      vi.advanceTimersByTime(revealedFor - 1);
    });
    expect(root.textContent).toContain('first-secret');
    void act(() => {
      vi.advanceTimersByTime(1);
    });
    expect(root.innerHTML).not.toContain('first-secret');
  });

  it('hides when another is asked for, or the same once more', () => {
    const root = mount(two);
    click(one(root, '[aria-label="Show first"]'));
    click(one(root, '[aria-label="Show second"]'));
    expect(root.textContent).not.toContain('first-secret');
    expect(root.textContent).toContain('second-secret');
    click(one(root, '[aria-label="Hide second"]'));
    expect(root.textContent).not.toContain('second-secret');
  });

  it('must be asked for anew where another takes its place', () => {
    const shown = (value: string) => (
      <RevealScope>
        <Secret value={value} name="it" />
      </RevealScope>
    );
    const root = mount(shown('first-secret'));
    click(one(root, '[aria-label="Show it"]'));
    expect(root.textContent).toContain('first-secret');
    void act(() => render(shown('second-secret'), root));
    expect(root.textContent).not.toContain('second-secret');
  });
});
