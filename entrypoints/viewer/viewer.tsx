import { useMemo } from 'preact/hooks';
import type { Actions } from '../../components/panel/actions.ts';
import { Panel } from '../../components/panel/panel.tsx';
import type { SettingsReading } from '../../components/settings/settings.ts';
import { SettingsContext } from '../../components/settings/settings-context.ts';
import { texts } from '../../components/texts/index.ts';
import { Welcome } from '../../components/viewer/welcome.tsx';
import { copyText } from '../shared/copy-text.ts';
import { exporter } from '../shared/exporter.ts';
import { openSnapshot } from '../shared/snapshots.ts';
import { useImport } from '../shared/use-import.ts';
import { useOpened } from '../shared/use-opened.ts';
import { useStoredSettings } from '../shared/use-stored-settings.ts';
import { useSnapshots } from './use-snapshots.ts';

/** The panel as an ordinary tab: what was opened, or what can be. */
export function Viewer({ stored }: { stored: SettingsReading }) {
  const [{ recording, key }, show] = useOpened();
  const { importing, problem, setProblem, importFile } = useImport(
    (result) => {
      if (result.kind === 'recording') show(result.recording);
      else setProblem(texts.import.noKeys);
    },
    stored.isDiscarded ? texts.settings.discarded : null,
  );
  const store = useStoredSettings(stored.settings, setProblem);
  const snapshots = useSnapshots(recording === null, setProblem);
  const actions = useMemo(
    (): Actions => ({
      clear: () => show(null),
      exporter,
      importFile,
      copy: copyText,
    }),
    [importFile],
  );
  const open = async (id: string) => {
    const file = await openSnapshot(id);
    if (file) importFile(file);
    else setProblem(texts.import.goneSnapshot);
  };
  const shared = { importing, problem, onProblemSeen: () => setProblem(null) };
  if (recording === null)
    return <Welcome {...shared} {...snapshots} onFile={importFile} onOpen={({ id }) => void open(id)} />;
  return (
    <SettingsContext.Provider value={store}>
      <Panel
        key={key}
        {...{ recording, actions }}
        {...shared}
        layout={store.settings.layout}
        onLayout={(layout) => store.change({ layout })}
      />
    </SettingsContext.Provider>
  );
}
