import type { Browser } from 'puppeteer-core';
import { inBrowserWindow } from './chrome-context.ts';

/** Lets Firefox save into this folder without asking, does something that ends in a download, and gives the complete file's path. */
export async function downloadInFirefox(browser: Browser, folder: string, act: () => Promise<void>): Promise<string> {
  await inBrowserWindow(
    browser,
    `Services.prefs.setIntPref('browser.download.folderList', 2);
    Services.prefs.setStringPref('browser.download.dir', ${JSON.stringify(folder)});
    Services.prefs.setBoolPref('browser.download.alwaysOpenPanel', false);
    const { Downloads } = ChromeUtils.importESModule('resource://gre/modules/Downloads.sys.mjs');
    const list = await Downloads.getList(Downloads.ALL);
    globalThis.touchstoneTestDownload = new Promise((resolve) => {
      const onDownloadChanged = ({ succeeded, error, target }) => {
        if (succeeded || error) resolve(succeeded ? target.path : String(error));
      };
      void list.addView({ onDownloadChanged });
    });`,
  );
  await act();
  return String(await inBrowserWindow(browser, 'return await globalThis.touchstoneTestDownload;'));
}
