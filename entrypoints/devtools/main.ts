import browser from 'webextension-polyfill';
import { answerViewRequests } from './answer-popup.ts';
import { handOver } from './hand-over.ts';
import { type Network, record } from './recorder.ts';
import { createRecordingSession } from './session.ts';

// The devtools page lives as long as DevTools does and exists before the panel is first shown: it records, so that nothing is missed.
const session = createRecordingSession();
record(browser.devtools.network as unknown as Network, (recorded) => session.add(recorded));
answerViewRequests(browser.devtools.inspectedWindow.tabId, session);

// Firefox and Chromium want an absolute path here.
const panel = await browser.devtools.panels.create('Touchstone', '/icon-32.png', '/devtools-panel.html');
panel.onShown.addListener((panelWindow) => handOver(panelWindow, session));
