import browser from 'webextension-polyfill';
import { answerViewRequests } from './answer-popup.ts';
import { followSettings } from './follow-settings.ts';
import { handOver } from './hand-over.ts';
import { keepView } from './keep-view.ts';
import { type Network, record } from './recorder.ts';
import { createRecordingStore } from './recording-store.ts';

// The devtools page lives as long as DevTools does and exists before the panel is first shown: it records, so that nothing is missed.
const store = createRecordingStore();
const settings = followSettings((changed) => store.configure(changed));
const network = browser.devtools.network as unknown as Network;
record(
  {
    onRequestFinished: network.onRequestFinished,
    onNavigated: network.onNavigated,
    // What ended before is judged by the hosts that the user named, so it waits for them.
    getHAR: () => settings.ready.then(() => network.getHAR()),
  },
  store,
);
answerViewRequests(browser.devtools.inspectedWindow.tabId, store);
keepView(browser.devtools.inspectedWindow.tabId, store);

const handed = { touchstone: store, touchstoneSettings: () => settings.newest() };
handOver(window, handed);

// Firefox and Chromium want an absolute path here.
const panel = await browser.devtools.panels.create('Touchstone', '/icon-32.png', '/devtools-panel.html');
panel.onShown.addListener((panelWindow) => handOver(panelWindow, handed));
