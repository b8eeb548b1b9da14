import { render } from 'preact';
import browser from 'webextension-polyfill';
import { ClockContext } from '../../components/clock.ts';
import { Popup } from '../../components/popup/popup.tsx';
import type { PopupState } from '../../components/popup/state.ts';
import '../../components/theme.css';
import { CopyContext } from '../../components/ui/copy.tsx';
import { findingsOfPage } from '../../lib/providers/index.ts';
import { applyTheme } from '../shared/apply-theme.ts';
import { copyText } from '../shared/copy-text.ts';
import { liveClock } from '../shared/live-clock.ts';
import { openViewer } from '../shared/open-viewer.ts';
import { storedTheme } from '../shared/stored-theme.ts';
import { askRecorder } from './ask-recorder.ts';
import { currentState } from './current-state.ts';
import { panelPermission } from './panel-permission.ts';
import { readPage } from './read-page.ts';

const root = document.getElementById('popup');

function show(state: PopupState, onAddPanel: (() => void) | null = null): void {
  if (!root) return;
  render(
    <ClockContext.Provider value={liveClock}>
      <CopyContext.Provider value={copyText}>
        <Popup state={state} onAddPanel={onAddPanel} onOpenViewer={openViewer} />
      </CopyContext.Provider>
    </ClockContext.Provider>,
    root,
  );
}

applyTheme(await storedTheme());
show({ kind: 'loading' });
const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
const tabId = tab?.id ?? browser.tabs.TAB_ID_NONE;
const [page, recorded, addPanel] = await Promise.all([readPage(tabId), askRecorder(tabId), panelPermission()]);
const ofPage = page.ok ? await findingsOfPage(page.state) : [];
show(currentState(page, recorded, ofPage, liveClock.now()), addPanel);
