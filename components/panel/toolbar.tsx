import type { RefObject } from 'preact';
import { useContext } from 'preact/hooks';
import type { Recording } from '../../lib/timeline/index.ts';
import { ExportContext } from '../export/export-context.ts';
import { FilterBox } from '../filter/filter-box.tsx';
import { PreserveLog } from '../settings/preserve-log.tsx';
import { SettingsButton } from '../settings/settings-button.tsx';
import { texts } from '../texts/index.ts';
import { IconButton } from '../ui/icon-button.tsx';
import type { Actions } from './actions.ts';
import { ImportMenu } from './import-menu.tsx';
import type { VisibleRows } from './visible-rows.ts';
import '../ui/buttons.css';
import './toolbar.css';

interface Props {
  recording: Recording;
  actions: Actions;
  visible: VisibleRows;
  filterBox: RefObject<HTMLInputElement | null>;
  onFind(): void;
  onClear(): void;
}

const words = texts.toolbar;

/** Record, clear, filter, import and export, in the order of DevTools' own network panel. */
export function Toolbar({ recording, actions, visible, filterBox, onFind, onClear }: Props) {
  const { isPaused, source, inspections, foreign } = recording;
  const { setPaused } = actions;
  const isEmpty = inspections.length === 0;
  return (
    <div class="toolbar" role="toolbar" aria-label={words.label}>
      {setPaused && (
        <IconButton
          icon={isPaused ? 'paused' : 'record'}
          label={isPaused ? words.record : words.pause}
          keys="Ctrl+E"
          aria-pressed={!isPaused}
          onClick={() => setPaused(!isPaused)}
        />
      )}
      <IconButton icon="clear" label={words.clear} keys="Ctrl+L" onClick={onClear} />
      <span class="toolbar-line" />
      <FilterBox
        box={filterBox}
        text={visible.filter}
        problem={visible.problem}
        rows={visible.unfiltered}
        onFilter={visible.setFilter}
      />
      <AuthOnly visible={visible} hidden={foreign.length} />
      {source === 'live' && <PreserveLog isOptional />}
      <span class="toolbar-rest" />
      <IconButton icon="search" label={words.find} keys="Ctrl+Shift+F" onClick={onFind} />
      <ImportMenu actions={actions} />
      <ExportButton isDisabled={isEmpty} />
      <SettingsButton />
    </div>
  );
}

/** Its dialog asks the rest. */
function ExportButton({ isDisabled }: { isDisabled: boolean }) {
  const open = useContext(ExportContext);
  return (
    <IconButton
      icon="export"
      label={words.export}
      aria-haspopup="dialog"
      disabled={isDisabled}
      onClick={() => open?.({ format: 'har', inspection: null })}
    />
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
