// What people do to the extension on chrome://extensions.
import type { Browser } from 'puppeteer-core';
import { theExtension } from './the-extension.ts';

/** Loads it anew, as its reload button and an update do. */
export const reloadExtension = (browser: Browser): Promise<void> =>
  loadedAnew(browser, 'chrome.developerPrivate.reload(id, { failQuietly: true })');

/** Lets it into private windows, where no extension is unless its user says so. Chromium loads it anew for this. */
export const allowInPrivate = (browser: Browser): Promise<void> =>
  loadedAnew(
    browser,
    'chrome.developerPrivate.updateExtensionConfiguration({ extensionId: id, incognitoAccess: true })',
  );

/** `act` has the extension's `id`. Without developer mode Chromium would not load an unpacked extension a second time. */
async function loadedAnew(browser: Browser, act: string): Promise<void> {
  const { id } = await theExtension(browser);
  const page = await browser.newPage();
  await page.goto('chrome://extensions/');
  await page.evaluate(`(async () => {
    const id = ${JSON.stringify(id)};
    await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    const loaded = new Promise((resolve) => {
      chrome.developerPrivate.onItemStateChanged.addListener(({ event_type, item_id }) => {
        if (event_type === 'LOADED' && item_id === id) resolve();
      });
    });
    await ${act};
    await loaded;
  })()`);
  await page.close();
}
