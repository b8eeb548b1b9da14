import type { Browser } from 'puppeteer-core';
import { inBrowserWindow } from './chrome-context.ts';

/** The text that was copied last. */
export const clipboardText = async (browser: Browser): Promise<string> =>
  String(await inBrowserWindow(browser, 'return await navigator.clipboard.readText();'));
