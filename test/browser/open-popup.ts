// The toolbar popup, opened as a click opens it: the page it was clicked on is granted through activeTab.
import type { Browser, Page } from 'puppeteer-core';
import { theExtension } from './the-extension.ts';

/** The popup belongs to the tab that is in front, so the page is brought there first. */
export async function openPopup(browser: Browser, page: Page): Promise<Page> {
  const extension = await theExtension(browser);
  await page.bringToFront();
  const before = new Set(browser.targets());
  const opened = browser.waitForTarget((target) => !before.has(target) && target.url().endsWith('/popup.html'));
  await extension.triggerAction(page);
  const popup = await (await opened).asPage();
  await popup.waitForFunction("document.readyState === 'complete'");
  return popup;
}
