import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { changeSettings, type Settings } from '../../components/settings/settings.ts';
import type { SettingsStore } from '../../components/settings/settings-context.ts';
import { texts } from '../../components/texts/index.ts';
import { applyTheme } from './apply-theme.ts';
import { newestNext } from './newest-next.ts';
import { onSettings, saveSettings } from './stored-settings.ts';

/** Settings as they are stored and as they change, here or in another DevTools. Where they cannot be stored they hold all the same. */
export function useStoredSettings(first: Settings, onProblem: (problem: string) => void): Required<SettingsStore> {
  const [settings, setSettings] = useState(first);
  const newest = useRef(first);
  const adopt = (changed: Settings): void => {
    newest.current = changed;
    setSettings(changed);
  };
  // Whatever is dragged changes with each move of the pointer, faster than it can be stored.
  const saving = useMemo(
    () =>
      newestNext(async (changed: Settings) => {
        if (!(await saveSettings(changed))) onProblem(texts.settings.refused);
      }),
    [],
  );
  // What is told while a newer change is being saved is older than that.
  useEffect(() => onSettings((changed) => saving.isBusy() || adopt(changed)), []);
  useEffect(() => applyTheme(settings.theme), [settings.theme]);
  const change = (wanted: Partial<Settings>): void => {
    const changed = changeSettings(newest.current, wanted);
    adopt(changed);
    saving.put(changed);
  };
  return { settings, change };
}
