// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { copyText } from '../../../entrypoints/shared/copy-text.ts';

const refuse = () => vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'));

/** What the old command finds selected. */
function answer(isCopied: boolean) {
  const selected: string[] = [];
  document.execCommand = () => {
    selected.push(document.querySelector('textarea')?.value ?? '');
    return isCopied;
  };
  return selected;
}

afterEach(() => {
  vi.restoreAllMocks();
  Reflect.deleteProperty(document, 'execCommand');
});

describe('copying', () => {
  it('goes through the clipboard where it may be used', async () => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    expect(await copyText('a summary')).toBe(true);
    expect(write).toHaveBeenCalledExactlyOnceWith('a summary');
  });

  it.each([true, false])(
    'goes through a selection where it may not, and says whether that worked: %s',
    async (isCopied) => {
      refuse();
      const selected = answer(isCopied);
      document.body.innerHTML = '<button>Copy</button>';
      const button = document.querySelector('button');
      button?.focus();
      expect(await copyText('a summary')).toBe(isCopied);
      expect(selected).toEqual(['a summary']);
      expect(document.querySelector('textarea')).toBeNull();
      expect(document.activeElement).toBe(button);
    },
  );
});
