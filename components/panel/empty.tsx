import type { ComponentChildren } from 'preact';
import type { Recording } from '../../lib/timeline/index.ts';
import { SettingsButton } from '../settings/settings-button.tsx';
import { texts } from '../texts/index.ts';
import { Icon } from '../ui/icon.tsx';
import { Mark } from '../ui/mark.tsx';
import type { Actions } from './actions.ts';
import { ImportButton } from './import-button.tsx';
import './empty.css';

interface Props {
  recording: Recording;
  isCleared: boolean;
  /** Firefox tells of requests only after its own network panel was opened. */
  needsNetworkPanel: boolean;
  actions: Actions;
}

type Emptiness = 'fresh' | 'cleared' | 'paused' | 'imported' | 'unrecognized';

/** Why there is nothing to see. */
function emptiness({ source, isPaused, seen }: Recording, isCleared: boolean): Emptiness {
  if (source === 'imported') return 'imported';
  if (isPaused) return 'paused';
  if (seen > 0) return 'unrecognized';
  return isCleared ? 'cleared' : 'fresh';
}

/** An empty panel says why it is empty, and offers what helps. */
export function Empty({ recording, isCleared, needsNetworkPanel, actions }: Props) {
  const kind = emptiness(recording, isCleared);
  const { title, text } = wordsOf(kind, recording.seen);
  const { reloadPage, setPaused } = actions;
  return (
    <Notice title={title} text={text}>
      {needsNetworkPanel && kind === 'fresh' && <p class="notice-text">{texts.empty.networkPanel}</p>}
      {kind === 'unrecognized' && <SeenHosts recording={recording} />}
      <div class="notice-actions">
        {setPaused && kind === 'paused' && (
          <button type="button" class="button button-main" onClick={() => setPaused(false)}>
            {texts.empty.resume}
          </button>
        )}
        {reloadPage && kind !== 'paused' && kind !== 'imported' && (
          <button type="button" class="button button-main" onClick={() => reloadPage()}>
            <Icon name="reload" />
            {texts.empty.reload}
          </button>
        )}
        {kind === 'unrecognized' && <SettingsButton label={texts.empty.addHost} />}
        <ImportButton label={texts.empty.import} class="button" onFile={actions.importFile}>
          {texts.empty.import}
        </ImportButton>
      </div>
    </Notice>
  );
}

/** More would be a list to read, not a hint. */
const namedHosts = 4;

/** Whom the page talked to: among them may be a Frontend API that nobody told of. */
function SeenHosts({ recording }: Pick<Props, 'recording'>) {
  const hosts = [...new Set(recording.foreign.flatMap(({ url }) => URL.parse(url)?.host || []))];
  if (hosts.length === 0) return null;
  return (
    <p class="notice-text">{texts.empty.hosts(hosts.slice(0, namedHosts), Math.max(0, hosts.length - namedHosts))}</p>
  );
}

function wordsOf(kind: Emptiness, seen: number): { readonly title: string; readonly text: string } {
  const { unrecognized, imported } = texts.empty;
  if (kind === 'unrecognized') return { title: unrecognized.title(seen), text: unrecognized.text };
  if (kind === 'imported') return { title: imported.title, text: imported.text(seen) };
  return texts.empty[kind];
}

/** A title and a sentence in the middle of an empty space, with what can be done about it. */
export function Notice({ title, text, children }: { title: string; text: string; children?: ComponentChildren }) {
  return (
    <div class="notice">
      <Mark />
      <h2 class="notice-title">{title}</h2>
      <p class="notice-text">{text}</p>
      {children}
    </div>
  );
}
