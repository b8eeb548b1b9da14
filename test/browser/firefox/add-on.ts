// What people do to the extension on about:addons.
import { inBrowserWindow } from './chrome-context.ts';
import type { Firefox } from './launch-firefox.ts';
import { permit } from './permit.ts';

/** Loads it anew, as an update does. */
export async function reloadAddOn({ browser, extensionId }: Firefox): Promise<void> {
  await inBrowserWindow(
    browser,
    `const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
    await (await AddonManager.getAddonByID(${JSON.stringify(extensionId)})).reload();`,
  );
}

/** Lets it into private windows, where no extension is unless its user says so. */
export async function allowInPrivateWindows(firefox: Firefox): Promise<void> {
  await permit(firefox, 'internal:privateBrowsingAllowed');
  await reloadAddOn(firefox);
}
