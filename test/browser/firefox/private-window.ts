import type { Browser } from 'puppeteer-core';
import { inBrowserWindow } from './chrome-context.ts';

/** Opens a private window, which is the one that is driven from then on. */
export async function openPrivateWindow(browser: Browser): Promise<void> {
  await inBrowserWindow(
    browser,
    `const opened = new Promise((resolve) => Services.obs.addObserver(function observer() {
      Services.obs.removeObserver(observer, 'browser-delayed-startup-finished');
      resolve();
    }, 'browser-delayed-startup-finished'));
    window.OpenBrowserWindow({ private: true });
    await opened;`,
  );
}
