import type { RefObject } from 'preact';
import type { Recording } from '../../lib/timeline/index.ts';
import { texts } from '../texts.ts';
import { Icon, type IconName } from '../ui/icon.tsx';
import { Menu } from '../ui/menu.tsx';
import type { Actions } from './actions.ts';
import { ImportButton } from './import-button.tsx';
import '../ui/buttons.css';
import './toolbar.css';

interface Props {
  recording: Recording;
  actions: Actions;
  filter: string;
  filterBox: RefObject<HTMLInputElement | null>;
  onFilter(text: string): void;
  onClear(): void;
}

const words = texts.toolbar;

/** Record, clear, filter, import and export, in the order of DevTools' own network panel. */
export function Toolbar({ recording, actions, filter, filterBox, onFilter, onClear }: Props) {
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
      <FilterBox {...{ filter, filterBox, onFilter }} />
      <span class="toolbar-count dim" title={words.countHint}>
        <span class="toolbar-wide">{words.authOnly}: </span>
        {words.count(inspections.length, seen)}
        <span class="toolbar-wide"> {words.requests}</span>
      </span>
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
    </div>
  );
}

function FilterBox({ filter, filterBox, onFilter }: Pick<Props, 'filter' | 'filterBox' | 'onFilter'>) {
  return (
    <input
      ref={filterBox}
      type="search"
      class="toolbar-filter"
      placeholder={words.filterHint}
      aria-label={words.filter}
      aria-keyshortcuts="/ Control+F"
      spellcheck={false}
      autocomplete="off"
      value={filter}
      onInput={(event) => onFilter(event.currentTarget.value)}
    />
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
