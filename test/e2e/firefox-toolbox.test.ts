// What only Firefox's DevTools does to a panel: it takes keys before the panel does, and loads the panel anew where it is docked elsewhere.
import { afterAll, beforeAll, describe, it } from 'vitest';
import { allowInPrivateWindows } from '../browser/firefox/add-on.ts';
import type { DocumentInFirefox } from '../browser/firefox/document-in-firefox.ts';
import { pressKey } from '../browser/firefox/keyboard.ts';
import { goTo } from '../browser/firefox/page-in-front.ts';
import { openPrivateWindow } from '../browser/firefox/private-window.ts';
import { consoleIsClosed, dockFirefox, openToolbox, showFirefoxPanel } from '../browser/firefox/toolbox.ts';
import { type FirefoxStage, openFirefoxStage } from '../demo/firefox-stage.ts';

let stage: FirefoxStage;
let panel: DocumentInFirefox;

beforeAll(async () => {
  stage = await openFirefoxStage();
  panel = await stage.open('healthy');
  await stage.play();
  await panel.click(listed, 'Touch session');
  await panel.waitFor('document.querySelector("[role=tablist]") !== null');
  await panel.focus();
});
afterAll(() => stage.close());

const listed = '[role=row][aria-selected]';
const isGone = (selector: string) => panel.waitFor(`document.querySelector('${selector}') === null`);

describe('keys in Firefox’s DevTools', () => {
  it('open the menu of a request and go through it', async () => {
    await panel.askForMenu();
    await panel.says('[role=menuitem]', 'Copy as cURL…');
    await pressKey(stage.firefox.browser, 'ArrowDown');
    await panel.waitFor(`document.activeElement.textContent === 'Copy as cURL…'`);
  });

  it('close the menu and then the details with Escape, which opens no console', async () => {
    for (const closed of ['[role=menu]', '[role=tablist]']) {
      await pressKey(stage.firefox.browser, 'Escape');
      await isGone(closed);
      await consoleIsClosed(stage.firefox.browser);
    }
    await panel.waitFor(`document.hasFocus() && document.activeElement.matches('[role=grid]')`);
  });
});

describe('a panel that is docked elsewhere', () => {
  it('goes on with the recording', async () => {
    await dockFirefox(stage.firefox.browser, 'right');
    panel = await showFirefoxPanel(stage.firefox.browser, 'Touchstone');
    await panel.says(listed, 'Touch session');
    await panel.click('[aria-label="Stop recording"]');
    await panel.waitFor(`document.querySelector('[aria-label="Record auth traffic"]') !== null`);
    await panel.click('[aria-label="Clear"]');
    await panel.says('.notice', 'Recording is paused');
  });
});

describe('a private window', () => {
  it('has a panel that records by itself', async () => {
    const { browser } = stage.firefox;
    await allowInPrivateWindows(stage.firefox);
    await openPrivateWindow(browser);
    await openToolbox(browser);
    panel = await showFirefoxPanel(browser, 'Touchstone');
    await panel.says('.notice', 'Nothing recorded yet');
    await goTo(browser, stage.demo.pageUrl('healthy'));
    await panel.says(listed, 'Load client');
  });
});
