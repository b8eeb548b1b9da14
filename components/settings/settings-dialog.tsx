import type { RefObject } from 'preact';
import { useId } from 'preact/hooks';
import { themes } from '../../lib/theme.ts';
import { texts } from '../texts/index.ts';
import { zones } from '../time/zone.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { ChoiceField, HostsField, NamesField, NumberField } from './fields.tsx';
import { PreserveLog } from './preserve-log.tsx';
import { defaultSettings, type Settings } from './settings.ts';
import '../ui/buttons.css';
import '../ui/dialog.css';
import './settings.css';

interface Props {
  dialog: RefObject<HTMLDialogElement | null>;
  settings: Settings;
  onChange(change: Partial<Settings>): void;
}

const words = texts.settings;

/** Everything that can be set. What is set holds at once; there is nothing to confirm. */
export function SettingsDialog({ dialog, settings, onChange }: Props) {
  const title = useId();
  const close = () => dialog.current?.close();
  return (
    <dialog ref={dialog} class="dialog settings" aria-labelledby={title} onKeyDown={(event) => event.stopPropagation()}>
      <header class="dialog-head">
        <h2 id={title}>{words.title}</h2>
        <IconButton icon="close" label={words.close} onClick={close} />
      </header>
      <div class="dialog-body">
        <HostsField hosts={settings.hosts} onChange={(hosts) => onChange({ hosts })} />
        <NamesField names={settings.secretNames} onChange={(secretNames) => onChange({ secretNames })} />
        <div class="settings-pair">
          <NumberField
            {...words.exchanges}
            value={settings.keptExchanges}
            range={[100, 100_000]}
            onChange={(keptExchanges) => onChange({ keptExchanges })}
          />
          <NumberField
            {...words.megabytes}
            value={settings.keptMegabytes}
            range={[1, 1000]}
            onChange={(keptMegabytes) => onChange({ keptMegabytes })}
          />
        </div>
        <PreserveLog />
        <div class="settings-pair">
          <ChoiceField
            label={words.theme}
            choices={themes}
            names={words.themes}
            chosen={settings.theme}
            onChange={(theme) => onChange({ theme })}
          />
          <ChoiceField
            label={words.zone}
            choices={zones}
            names={words.zones}
            chosen={settings.zone}
            onChange={(zone) => onChange({ zone })}
          />
        </div>
      </div>
      <footer class="dialog-foot">
        <p class="dim">{words.kept}</p>
        <button type="button" class="button" onClick={() => onChange({ ...defaultSettings, layout: settings.layout })}>
          {words.reset}
        </button>
      </footer>
    </dialog>
  );
}
