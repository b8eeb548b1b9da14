// The page of the selected tab, as Firefox's own window sees it.
import type { Browser } from 'puppeteer-core';
import { inBrowserWindow } from './chrome-context.ts';
import { type DocumentInFirefox, documentInFirefox } from './document-in-firefox.ts';

/** Whatever page that is: after a way back through the history too, where puppeteer loses a page that comes as it was left. */
export const pageInFront = (browser: Browser): DocumentInFirefox =>
  documentInFirefox(browser, 'gBrowser.selectedBrowser');

/** Begins the way back, as the back button does. */
export async function goBack(browser: Browser): Promise<void> {
  await inBrowserWindow(browser, 'gBrowser.selectedBrowser.goBack();');
}

export async function goTo(browser: Browser, url: string): Promise<void> {
  await inBrowserWindow(
    browser,
    `const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal();
    gBrowser.selectedBrowser.loadURI(Services.io.newURI(${JSON.stringify(url)}), { triggeringPrincipal });`,
  );
}
