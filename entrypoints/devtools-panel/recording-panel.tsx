import { useMemo } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { Actions } from '../../components/panel/actions.ts';
import { Panel } from '../../components/panel/panel.tsx';
import type { SettingsReading } from '../../components/settings/settings.ts';
import { SettingsContext } from '../../components/settings/settings-context.ts';
import { texts } from '../../components/texts/index.ts';
import type { RecordingStore } from '../devtools/recording-store.ts';
import { copyText } from '../shared/copy-text.ts';
import { exporter } from '../shared/exporter.ts';
import { openViewer } from '../shared/open-viewer.ts';
import { useImport } from '../shared/use-import.ts';
import { useOpened } from '../shared/use-opened.ts';
import { useStoredSettings } from '../shared/use-stored-settings.ts';
import { fetchKeys } from './fetch-keys.ts';
import { useRecording } from './use-recording.ts';

/** The panel on the live recording, or on a capture that was opened in its place. */
export function RecordingPanel({ store, stored }: { store: RecordingStore; stored: SettingsReading }) {
  const [{ recording: imported, key }, open] = useOpened();
  const recorded = useRecording(store);
  const { importing, problem, setProblem, importFile } = useImport(
    (result) => {
      if (result.kind === 'recording') open(result.recording);
      else store.learnKeys(result.keys);
    },
    stored.isDiscarded ? texts.settings.discarded : null,
  );
  const settingsStore = useStoredSettings(stored.settings, setProblem);
  const actions = useMemo(
    (): Actions => ({
      clear: () => (imported ? open(null) : store.clear()),
      reloadPage: () => void browser.devtools.inspectedWindow.reload(),
      ...(imported
        ? {}
        : {
            setPaused: (isPaused: boolean) => store.setPaused(isPaused),
            fetchKeys: (url: string) => fetchKeys(url, store),
          }),
      exporter,
      importFile,
      openViewer,
      copy: copyText,
    }),
    [store, imported, importFile],
  );
  return (
    <SettingsContext.Provider value={settingsStore}>
      <Panel
        key={key}
        recording={imported ?? recorded}
        {...{ actions, problem, importing }}
        needsNetworkPanel={import.meta.env.FIREFOX && recorded.seen === 0}
        onProblemSeen={() => setProblem(null)}
        layout={settingsStore.settings.layout}
        onLayout={(layout) => settingsStore.change({ layout })}
      />
    </SettingsContext.Provider>
  );
}
