import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { texts } from '../texts/index.ts';
import { Mark } from '../ui/mark.tsx';
import { SessionSummary } from './session-summary.tsx';
import type { PopupState } from './state.ts';
import '../ui/buttons.css';
import './popup.css';

interface Props {
  state: PopupState;
  onCopySummary(): void;
  /** Absent where there is no viewer to open. */
  onOpenViewer?: () => void;
  /** Where the browser adds the DevTools panel only after a question, and it was not asked yet. */
  onAddPanel?: (() => void) | null;
}

/** Who am I signed in as, and for how long? */
export function Popup({ state, onCopySummary, onOpenViewer, onAddPanel }: Props) {
  return (
    <main class="popup" aria-busy={state.kind === 'loading'}>
      <div class="popup-body">
        <Content state={state} />
      </div>
      {onAddPanel && (
        <div class="popup-add">
          <p class="dim">{texts.popup.addPanelWhy}</p>
          <button type="button" class="button" onClick={onAddPanel}>
            {texts.popup.addPanel}
          </button>
        </div>
      )}
      <footer class="popup-actions">
        {state.kind === 'session' && <CopySummary onCopy={onCopySummary} />}
        {onOpenViewer && (
          <button type="button" class="button" onClick={onOpenViewer}>
            {texts.popup.viewer}
          </button>
        )}
      </footer>
    </main>
  );
}

function Content({ state }: { state: PopupState }): ComponentChildren {
  switch (state.kind) {
    case 'loading':
      return (
        <p class="popup-loading dim" role="status">
          {texts.popup.loading}
        </p>
      );
    case 'unreadable':
    case 'nothing':
      return (
        <div class="popup-notice">
          <Mark />
          <h1>{texts.popup[state.kind].title}</h1>
          <p class="dim">{texts.popup[state.kind].text}</p>
        </div>
      );
    case 'session':
      return <SessionSummary {...state} />;
  }
}

function CopySummary({ onCopy }: { onCopy(): void }) {
  const [isDone, setDone] = useState(false);
  return (
    <button
      type="button"
      class="button button-main popup-copy"
      onClick={() => {
        onCopy();
        setDone(true);
      }}
    >
      <span aria-live="polite">{isDone ? texts.popup.copied : texts.popup.copy}</span>
    </button>
  );
}
