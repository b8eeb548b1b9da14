import { useRef } from 'preact/hooks';
import { texts } from '../texts/index.ts';
import { Icon } from '../ui/icon.tsx';
import { useSettings } from './settings-context.ts';
import { SettingsDialog } from './settings-dialog.tsx';

/** Opens the settings, as an icon or as a button that says what for; the browser gives the focus back to it afterwards. */
export function SettingsButton({ label }: { label?: string }) {
  const { settings, change } = useSettings();
  const dialog = useRef<HTMLDialogElement>(null);
  if (!change) return null;
  const { open } = texts.settings;
  return (
    <>
      <button
        type="button"
        class={label ? 'button' : 'icon-button'}
        title={open}
        aria-label={label ?? open}
        aria-haspopup="dialog"
        onClick={() => dialog.current?.showModal()}
      >
        {label ?? <Icon name="settings" />}
      </button>
      <SettingsDialog dialog={dialog} settings={settings} onChange={change} />
    </>
  );
}
