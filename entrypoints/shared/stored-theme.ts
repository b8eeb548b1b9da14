import browser from 'webextension-polyfill';
import { type Theme, themeIn } from '../../lib/theme.ts';

/** Where the settings are in `storage.local`. */
export const settingsKey = 'settings';

/** The theme alone, for the popup, which opens at once and does without the settings' schema. */
export async function storedTheme(): Promise<Theme> {
  const stored = await browser.storage.local.get(settingsKey).catch(() => ({}));
  return themeIn((stored as Record<string, unknown>)[settingsKey]);
}
