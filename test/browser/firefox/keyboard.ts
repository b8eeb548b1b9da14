import type { Browser } from 'puppeteer-core';
import { inBrowserWindow } from './chrome-context.ts';

const codes = { Escape: 27, ArrowDown: 40 } as const;

/** Presses a key as the system tells Firefox of it: whatever stands around the document that has the focus hears it too, and first. */
export async function pressKey(browser: Browser, key: keyof typeof codes): Promise<void> {
  await inBrowserWindow(
    browser,
    `const input = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
    input.beginInputTransactionForTests(window);
    const event = new window.KeyboardEvent('', { key: '${key}', code: '${key}', keyCode: ${codes[key]} });
    input.keydown(event, input.KEY_NON_PRINTABLE_KEY);
    input.keyup(event, input.KEY_NON_PRINTABLE_KEY);`,
  );
}
