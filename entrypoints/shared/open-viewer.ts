import browser from 'webextension-polyfill';

/** The viewer in a tab of its own; an extension may open its own pages without a permission. */
export function openViewer(): void {
  window.open(browser.runtime.getURL('viewer.html'));
}
