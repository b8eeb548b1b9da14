import { useEffect, useMemo, useReducer, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { Actions } from '../../components/panel/actions.ts';
import { Panel } from '../../components/panel/panel.tsx';
import type { Recording } from '../../lib/timeline/index.ts';
import type { RecordingSession } from '../devtools/session.ts';
import { copyText } from '../shared/copy-text.ts';
import { exportCapture } from '../shared/export-capture.ts';
import { importFile } from '../shared/import-file.ts';
import { fetchThroughPage } from './fetch-through-page.ts';

/** The panel on the live recording, or on a capture that was opened in its place. */
export function RecordingPanel({ session }: { session: RecordingSession }) {
  const [imported, setImported] = useState<Recording | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
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
  return <Panel recording={recording} actions={actions} problem={problem} onProblemSeen={() => setProblem(null)} />;
}
