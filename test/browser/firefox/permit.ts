import { inBrowserWindow } from './chrome-context.ts';
import type { Firefox } from './launch-firefox.ts';

/** Grants an optional permission, as the user does in the extension's own question or in about:addons. */
export async function permit({ browser, extensionId }: Firefox, permission: string): Promise<void> {
  await inBrowserWindow(
    browser,
    `const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
    const id = ${JSON.stringify(extensionId)};
    const granted = { permissions: [${JSON.stringify(permission)}], origins: [] };
    await ExtensionPermissions.add(id, granted, WebExtensionPolicy.getByID(id).extension);`,
  );
}
