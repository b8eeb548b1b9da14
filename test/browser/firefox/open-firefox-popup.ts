import { inBrowserWindow } from './chrome-context.ts';
import { type DocumentInFirefox, documentInFirefox } from './document-in-firefox.ts';
import type { Firefox } from './launch-firefox.ts';

/** The toolbar button's popup on the selected tab, as a click opens it, with the rights that a click gives. */
export async function openFirefoxPopup({ browser, extensionId }: Firefox): Promise<DocumentInFirefox> {
  await inBrowserWindow(
    browser,
    `const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
    const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(extensionId)});
    const loaded = new Promise((resolve) => window.addEventListener('WebExtPopupLoaded', resolve, { once: true }));
    await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
    await loaded;`,
  );
  return documentInFirefox(browser, `document.querySelector('.webextension-popup-browser')`);
}

export async function closeFirefoxPopup({ browser }: Firefox): Promise<void> {
  await inBrowserWindow(
    browser,
    `const popup = document.querySelector('.webextension-popup-browser').closest('panel');
    const hidden = new Promise((resolve) => popup.addEventListener('popuphidden', resolve, { once: true }));
    popup.hidePopup();
    await hidden;`,
  );
}
