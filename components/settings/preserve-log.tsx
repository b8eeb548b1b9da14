import { texts } from '../texts/index.ts';
import { useSettings } from './settings-context.ts';
import './settings.css';

interface Props {
  /** In the toolbar, where it goes when there is no room: the dialog has it always. */
  isOptional?: true;
}

/** As in the network panel: is what was recorded kept when the page goes elsewhere? */
export function PreserveLog({ isOptional }: Props) {
  const { settings, change } = useSettings();
  if (!change) return null;
  return (
    <label
      class={isOptional ? 'preserve-log preserve-log-optional' : 'preserve-log'}
      title={texts.settings.preserveHint}
    >
      <input
        type="checkbox"
        checked={settings.isLogPreserved}
        onChange={(event) => change({ isLogPreserved: event.currentTarget.checked })}
      />
      {texts.settings.preserve}
    </label>
  );
}
