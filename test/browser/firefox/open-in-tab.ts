import { inBrowserWindow } from './chrome-context.ts';
import type { DocumentInFirefox } from './document-in-firefox.ts';
import type { Firefox } from './launch-firefox.ts';
import { pageInFront } from './page-in-front.ts';

/** Opens one of the extension's pages, such as `viewer.html`, in a new tab in front. */
export async function openInTab({ browser, extensionId }: Firefox, file: string): Promise<DocumentInFirefox> {
  await inBrowserWindow(
    browser,
    `const url = WebExtensionPolicy.getByID(${JSON.stringify(extensionId)}).getURL(${JSON.stringify(file)});
    const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal();
    gBrowser.selectedTab = gBrowser.addTab(url, { triggeringPrincipal });`,
  );
  return inTab(browser);
}

/** The tab in front. */
async function inTab(browser: Firefox['browser']): Promise<DocumentInFirefox> {
  const document = pageInFront(browser);
  await document.waitFor(`document.readyState === 'complete' && document.querySelector('main') !== null`);
  return document;
}

export async function closeTab({ browser }: Firefox): Promise<void> {
  await inBrowserWindow(browser, 'gBrowser.removeTab(gBrowser.selectedTab);');
}
