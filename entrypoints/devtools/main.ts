import browser from 'webextension-polyfill';
import { loadSettings, onSettings } from '../shared/stored-settings.ts';
import { answerViewRequests } from './answer-popup.ts';
import { handOver } from './hand-over.ts';
import { keepView } from './keep-view.ts';
import { type Network, record } from './recorder.ts';
import { createRecordingSession } from './session.ts';

// The devtools page lives as long as DevTools does and exists before the panel is first shown: it records, so that nothing is missed.
const session = createRecordingSession();
record(browser.devtools.network as unknown as Network, session);
answerViewRequests(browser.devtools.inspectedWindow.tabId, session);
keepView(browser.devtools.inspectedWindow.tabId, session);
let stored = loadSettings();
void stored.then(({ settings }) => session.configure(settings));
onSettings((settings) => {
  stored = Promise.resolve({ settings, isDiscarded: false });
  session.configure(settings);
});

const handed = { touchstone: session, touchstoneSettings: () => stored };
handOver(window, handed);

// Firefox and Chromium want an absolute path here.
const panel = await browser.devtools.panels.create('Touchstone', '/icon-32.png', '/devtools-panel.html');
panel.onShown.addListener((panelWindow) => handOver(panelWindow, handed));
