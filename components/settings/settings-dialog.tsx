import type { RefObject } from 'preact';
import { useId } from 'preact/hooks';
import { themes } from '../../lib/theme.ts';
import { texts } from '../texts/index.ts';
import { Icon } from '../ui/icon.tsx';
import { Field, HostsField, NamesField, NumberField } from './fields.tsx';
import { PreserveLog } from './preserve-log.tsx';
import { defaultSettings, type Settings } from './settings.ts';
import '../ui/buttons.css';
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
    <dialog ref={dialog} class="settings" aria-labelledby={title} onKeyDown={(event) => event.stopPropagation()}>
      <header class="settings-head">
        <h2 id={title}>{words.title}</h2>
        <button type="button" class="icon-button" title={words.close} aria-label={words.close} onClick={close}>
          <Icon name="close" />
        </button>
      </header>
      <div class="settings-body">
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
        <ThemeField theme={settings.theme} onChange={(theme) => onChange({ theme })} />
      </div>
      <footer class="settings-foot">
        <p class="dim">{words.kept}</p>
        <button type="button" class="button" onClick={() => onChange({ ...defaultSettings, layout: settings.layout })}>
          {words.reset}
        </button>
      </footer>
    </dialog>
  );
}

function ThemeField({ theme, onChange }: { theme: Settings['theme']; onChange(theme: Settings['theme']): void }) {
  const group = useId();
  return (
    <Field label={words.theme} isGroup>
      <div class="settings-choices">
        {themes.map((one) => (
          <label key={one}>
            <input type="radio" name={group} checked={one === theme} onChange={() => onChange(one)} />
            {words.themes[one]}
          </label>
        ))}
      </div>
    </Field>
  );
}
