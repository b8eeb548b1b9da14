import browser from 'webextension-polyfill';
import { answerViewRequests } from './answer-popup.ts';
import { handOver } from './hand-over.ts';
import { keepView } from './keep-view.ts';
import { recordHere } from './record-here.ts';

// The devtools page lives as long as DevTools does and exists before the panel is first shown: it records, so that nothing is missed.
const handed = recordHere();
const { tabId } = browser.devtools.inspectedWindow;
answerViewRequests(tabId, handed.touchstone);
handOver(window, handed);

let isKept = !import.meta.env.FIREFOX;
if (isKept) keepView(tabId, handed.touchstone);

// Firefox and Chromium want an absolute path here.
const panel = await browser.devtools.panels.create('Touchstone', '/icon-32.png', '/devtools-panel.html');
panel.onShown.addListener((panelWindow) => {
  // In Firefox only this tells whether the window is a private one, of which nothing is kept.
  if (!handOver(panelWindow, handed) || isKept) return;
  isKept = true;
  keepView(tabId, handed.touchstone);
});
