// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Copy, CopyButton, CopyContext, CopySecretButton } from '../../../components/ui/copy.tsx';
import { click, mount, one } from '../mount.tsx';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const copy = vi.fn<Copy>();
const draw = (button: preact.ComponentChild) =>
  one(mount(<CopyContext.Provider value={copy}>{button}</CopyContext.Provider>), 'button');

describe('a button that copies', () => {
  it.each([
    [true, 'Copied'],
    [false, 'Copy failed'],
  ])('says how it went only once that is known, and for a moment: %s', async (isCopied, words) => {
    let answer: (isCopied: boolean) => void = () => {};
    copy.mockReturnValueOnce(
      new Promise((resolve) => {
        answer = resolve;
      }),
    );
    const button = draw(<CopyButton text="a path" label="Copy path" />);
    click(button);
    expect(copy).toHaveBeenLastCalledWith('a path');
    expect(button.textContent).toBe('Copy path');
    await act(async () => answer(isCopied));
    expect(button.textContent).toBe(words);
    void act(() => void vi.runAllTimers());
    expect(button.textContent).toBe('Copy path');
  });

  it('asks once more before it copies a secret, and stays where the focus is', async () => {
    copy.mockClear().mockResolvedValue(true);
    const button = draw(<CopySecretButton text="open-sesame" label="Copy secret…" confirm="Copy the secret itself" />);
    click(button);
    expect(copy).not.toHaveBeenCalled();
    expect(button.isConnected).toBe(true);
    expect(button.textContent).toBe('Copy the secret itself');
    click(button);
    expect(copy).toHaveBeenCalledExactlyOnceWith('open-sesame');
    await act(async () => {});
    expect(button.textContent).toBe('Copied');
  });

  it('asks anew once the focus was elsewhere', async () => {
    copy.mockClear().mockResolvedValue(true);
    const button = draw(<CopySecretButton text="open-sesame" label="Copy secret…" confirm="Copy the secret itself" />);
    button.focus();
    click(button);
    await act(() => button.blur());
    expect(button.textContent).toBe('Copy secret…');
    click(button);
    expect(copy).not.toHaveBeenCalled();
  });
});
