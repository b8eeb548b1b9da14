import type { Settings, SettingsReading } from '../../components/settings/settings.ts';
import { loadSettings, onSettings } from '../shared/stored-settings.ts';

/** The settings of this DevTools, as they change. */
export interface FollowedSettings {
  /** The first of them are applied. */
  readonly ready: Promise<void>;
  newest(): Promise<SettingsReading>;
}

/** Applies the stored settings, and again whenever they are changed; what is loaded later than a change is out of date. */
export function followSettings(apply: (settings: Settings) => void): FollowedSettings {
  const loading = loadSettings();
  let newest = loading;
  onSettings((settings) => {
    newest = Promise.resolve({ settings, isDiscarded: false });
    apply(settings);
  });
  const ready = loading.then(({ settings }) => {
    if (newest === loading) apply(settings);
  });
  return { ready, newest: () => newest };
}
