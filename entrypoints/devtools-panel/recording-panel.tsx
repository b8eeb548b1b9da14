import { useEffect, useMemo, useReducer, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { Actions } from '../../components/panel/actions.ts';
import { Panel } from '../../components/panel/panel.tsx';
import type { SettingsReading } from '../../components/settings/settings.ts';
import { SettingsContext } from '../../components/settings/settings-context.ts';
import { texts } from '../../components/texts.ts';
import type { Recording } from '../../lib/timeline/index.ts';
import type { RecordingSession } from '../devtools/session.ts';
import { copyText } from '../shared/copy-text.ts';
import { exportCapture } from '../shared/export-capture.ts';
import { importFile } from '../shared/import-file.ts';
import { useStoredSettings } from '../shared/use-stored-settings.ts';
import { fetchThroughPage } from './fetch-through-page.ts';

/** The panel on the live recording, or on a capture that was opened in its place. */
export function RecordingPanel({ session, stored }: { session: RecordingSession; stored: SettingsReading }) {
  const [imported, setImported] = useState<Recording | null>(null);
  const [problem, setProblem] = useState<string | null>(stored.isDiscarded ? texts.settings.discarded : null);
  const store = useStoredSettings(stored.settings);
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  useEffect(() => session.subscribe(() => redraw(undefined)), [session]);
  const recording = imported ?? session.get();
  const actions = useMemo(
    (): Actions => ({
      setPaused: (isPaused) => session.setPaused(isPaused),
      clear: () => (imported ? setImported(null) : session.clear()),
      reloadPage: () => void browser.devtools.inspectedWindow.reload(),
      ...(imported ? {} : { fetchKeys: (url: string) => void fetchThroughPage(url) }),
      exportCapture: (format) => void exportCapture(recording, format).then(setProblem),
      importFile: (file) =>
        void importFile(file).then((result) => {
          if (result.kind === 'recording') setImported(result.recording);
          if (result.kind === 'keys') session.learnKeys(result.keys);
          setProblem(result.kind === 'unusable' ? result.reason : null);
        }),
      copy: (text) => void copyText(text),
    }),
    [session, imported, recording],
  );
  return (
    <SettingsContext.Provider value={store}>
      <Panel
        {...{ recording, actions }}
        problem={problem}
        onProblemSeen={() => setProblem(null)}
        layout={store.settings.layout}
        onLayout={(layout) => store.change({ layout })}
      />
    </SettingsContext.Provider>
  );
}
