import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Zone } from '../time/zone.ts';
import { defaultSettings, type Settings } from './settings.ts';

/** What the user chose, and how to choose otherwise; the entrypoint remembers it. */
export interface SettingsStore {
  readonly settings: Settings;
  /** Absent where nothing is remembered. */
  change?(change: Partial<Settings>): void;
}

export const SettingsContext = createContext<SettingsStore>({ settings: defaultSettings });

export const useSettings = (): SettingsStore => useContext(SettingsContext);

/** The zone in which views tell moments. */
export const useZone = (): Zone => useSettings().settings.zone;
