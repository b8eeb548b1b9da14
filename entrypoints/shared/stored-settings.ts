import browser from 'webextension-polyfill';
import { readSettings, type Settings, type SettingsReading } from '../../components/settings/settings.ts';
import { settingsKey } from './stored-theme.ts';

/** Where storage does not answer, as in a browser that forbids it, the defaults do. */
export async function loadSettings(): Promise<SettingsReading> {
  const stored = await browser.storage.local.get(settingsKey).catch(() => ({}));
  return readSettings((stored as Record<string, unknown>)[settingsKey]);
}

/** Settings hold nothing that was captured, so they may be kept on disk. False where the browser refuses or has no room. */
export const saveSettings = (settings: Settings): Promise<boolean> =>
  browser.storage.local.set({ [settingsKey]: settings }).then(
    () => true,
    () => false,
  );

/** Calls back when they were changed, in whichever DevTools; gives what ends it. */
export function onSettings(listener: (settings: Settings) => void): () => void {
  const onChanged = (changes: Readonly<Record<string, { readonly newValue?: unknown }>>): void => {
    if (settingsKey in changes) listener(readSettings(changes[settingsKey]?.newValue).settings);
  };
  browser.storage.local.onChanged.addListener(onChanged);
  return () => browser.storage.local.onChanged.removeListener(onChanged);
}
