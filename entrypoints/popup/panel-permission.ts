import browser from 'webextension-polyfill';

const devtools: browser.Permissions.AnyPermissions = { permissions: ['devtools'] };

/**
 * Firefox adds an extension's DevTools panel after the user has agreed to it; other browsers have no such question, and no such
 * entry in the manifest. Gives the way to ask, or null where nothing needs to be asked.
 */
export async function panelPermission(): Promise<(() => void) | null> {
  const { optional_permissions: optional = [] } = browser.runtime.getManifest();
  if (!optional.includes('devtools') || (await browser.permissions.contains(devtools))) return null;
  // Asked in the click itself, or the browser refuses; its question takes the popup's place.
  return () => void browser.permissions.request(devtools as browser.Permissions.Permissions);
}
