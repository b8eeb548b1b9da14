import type { RefObject } from 'preact';
import type { Recording } from '../../lib/timeline/index.ts';
import { FilterBox } from '../filter/filter-box.tsx';
import { PreserveLog } from '../settings/preserve-log.tsx';
import { SettingsButton } from '../settings/settings-button.tsx';
import { texts } from '../texts.ts';
import { Icon, type IconName } from '../ui/icon.tsx';
import { Menu } from '../ui/menu.tsx';
import type { Actions } from './actions.ts';
import { ImportButton } from './import-button.tsx';
import type { VisibleRows } from './visible-rows.ts';
import '../ui/buttons.css';
import './toolbar.css';

interface Props {
  recording: Recording;
  actions: Actions;
  visible: VisibleRows;
  filterBox: RefObject<HTMLInputElement | null>;
  onClear(): void;
}

const words = texts.toolbar;

/** Record, clear, filter, import and export, in the order of DevTools' own network panel. */
export function Toolbar({ recording, actions, visible, filterBox, onClear }: Props) {
  const { isPaused, source, inspections, seen } = recording;
  const isEmpty = inspections.length === 0;
  return (
    <div class="toolbar" role="toolbar" aria-label="Recording">
      {source === 'live' && (
        <ToolButton
          icon={isPaused ? 'paused' : 'record'}
          label={isPaused ? words.record : words.pause}
          keys="Ctrl+E"
          isPressed={!isPaused}
          onClick={() => actions.setPaused(!isPaused)}
        />
      )}
      <ToolButton icon="clear" label={words.clear} keys="Ctrl+L" onClick={onClear} />
      <span class="toolbar-line" />
      <FilterBox
        box={filterBox}
        text={visible.filter}
        problem={visible.problem}
        rows={visible.unfiltered}
        onFilter={visible.setFilter}
      />
      <AuthOnly visible={visible} hidden={seen - inspections.length} />
      {source === 'live' && <PreserveLog isOptional />}
      <span class="toolbar-rest" />
      <ImportButton label={words.import} class="icon-button" onFile={actions.importFile}>
        <Icon name="import" />
      </ImportButton>
      <Menu
        label={words.export}
        disabled={isEmpty}
        items={[
          { title: words.exportHar, onPick: () => actions.exportCapture('har') },
          { title: words.exportJson, onPick: () => actions.exportCapture('json') },
        ]}
      >
        <Icon name="export" />
      </Menu>
      <SettingsButton />
    </div>
  );
}

function AuthOnly({ visible: { isAuthOnly, setAuthOnly }, hidden }: { visible: VisibleRows; hidden: number }) {
  return (
    <label class="toolbar-auth" title={words.authOnlyHint}>
      <input type="checkbox" checked={isAuthOnly} onChange={(event) => setAuthOnly(event.currentTarget.checked)} />
      {words.authOnly}
      {isAuthOnly && hidden > 0 && <span class="dim toolbar-wide">{words.hidden(hidden)}</span>}
    </label>
  );
}

interface ToolButtonProps {
  icon: IconName;
  label: string;
  keys: string;
  isPressed?: boolean;
  onClick(): void;
}

function ToolButton({ icon, label, keys, isPressed, onClick }: ToolButtonProps) {
  return (
    <button
      type="button"
      class="icon-button"
      title={`${label} (${keys})`}
      aria-label={label}
      aria-pressed={isPressed}
      onClick={onClick}
    >
      <Icon name={icon} />
    </button>
  );
}
