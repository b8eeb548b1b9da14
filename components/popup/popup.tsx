import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import { ClockContext } from '../clock.ts';
import { texts } from '../texts/index.ts';
import { useCopy } from '../ui/copy.tsx';
import { Mark } from '../ui/mark.tsx';
import { SessionSummary } from './session-summary.tsx';
import type { PopupState } from './state.ts';
import { summaryOf } from './summary.ts';
import '../ui/buttons.css';
import './popup.css';

interface Props {
  state: PopupState;
  /** Absent where there is no viewer to open. */
  onOpenViewer?: () => void;
  /** Where the browser adds the DevTools panel only after a question, and it was not asked yet. */
  onAddPanel?: (() => void) | null;
}

/** Who am I signed in as, and for how long? */
export function Popup({ state, onOpenViewer, onAddPanel }: Props) {
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
        {state.kind === 'session' && <CopySummary state={state} />}
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

function CopySummary({ state }: { state: PopupState }) {
  const clock = useContext(ClockContext);
  const { words, copy } = useCopy(texts.popup.copy);
  return (
    <button
      type="button"
      class="button button-main popup-copy"
      onClick={() => void copy(summaryOf(state, clock.now()))}
    >
      {words}
    </button>
  );
}
