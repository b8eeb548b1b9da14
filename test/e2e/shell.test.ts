import { describe, expect, it } from 'vitest';
import { openDevTools } from '../browser/front-end.ts';
import { showPanel } from '../browser/show-panel.ts';
import { playedScene } from './played-scene.ts';
import { rows, says, selectRow, textsOf } from './reading.ts';

const scene = playedScene('clock-ahead');

describe('the session bar', () => {
  it('says what is wrong first, and leads to it', async () => {
    await says(scene.panel, '.session-bar', 'seconds ahead of the server');
    await scene.panel.locator('.trouble').click();
    await says(scene.panel, '[role=row][aria-selected=true]', 'App request');
  });
});

describe('settings', () => {
  it('open in a dialog, hold at once, and are there in the next DevTools', async () => {
    await scene.press('Settings');
    await scene.panel.locator('::-p-aria(Your Frontend API)').fill('https://auth.example.com/__clerk');
    await scene.panel.locator('::-p-xpath(//dialog//label[contains(., "Dark")])').click();
    await scene.panel.waitForFunction(() => getComputedStyle(document.body).colorScheme === 'dark');
    await scene.press('Close settings');
    const page = await scene.browser.newPage();
    const other = await showPanel(await openDevTools(page), 'Touchstone');
    await other.waitForFunction(() => getComputedStyle(document.body).colorScheme === 'dark');
    await other.locator('::-p-aria(Settings)').click();
    expect(await other.$eval('dialog textarea', (box) => box.value)).toBe('auth.example.com');
    await other.locator('::-p-xpath(//dialog//button[contains(., "Reset")])').click();
    await other.waitForFunction(() => getComputedStyle(document.body).colorScheme !== 'dark');
    await page.close();
  });

  it('tell moments in UTC where that is wanted, at once', async () => {
    const [shown] = await textsOf(scene.panel, '.row .cell-time');
    await scene.press('Settings');
    await scene.panel.locator('::-p-xpath(//dialog//label[contains(., "UTC")])').click();
    await says(scene.panel, '[role=columnheader]', 'Time UTC');
    const at = await scene.panel.$eval('.row .cell-time', (cell) => (cell as HTMLElement).title);
    expect(await textsOf(scene.panel, '.row .cell-time')).toContain(at.slice(11, 19));
    await scene.panel.locator('::-p-xpath(//dialog//label[contains(., "Local")])').click();
    await scene.press('Close settings');
    expect((await textsOf(scene.panel, '.row .cell-time'))[0]).toBe(shown);
  });

  it('are all that is stored on disk', async () => {
    const stored = await scene.panel.evaluate(() =>
      (window as unknown as { chrome: typeof import('webextension-polyfill') }).chrome.storage.local.get(),
    );
    expect(Object.keys(stored)).toEqual(['settings']);
  });
});

describe('the log', () => {
  it('outlives a navigation by default', async () => {
    await scene.page.bringToFront();
    await scene.page.reload();
    await scene.page.evaluate('window.demo.ready');
    await selectRow(scene.panel, 'Attempt first factor');
  });

  it('begins anew with each page where it shall not be preserved', async () => {
    await scene.press('Settings');
    await scene.panel.locator('::-p-xpath(//dialog//label[contains(., "Preserve log")])').click();
    await scene.press('Close settings');
    await scene.page.reload();
    await scene.page.evaluate('window.demo.ready');
    await scene.panel.waitForFunction(() => !document.body.textContent?.includes('Attempt first factor'));
    await says(scene.panel, '[role=row]', 'Load client');
    expect((await rows(scene.panel)).join()).not.toContain('Attempt first factor');
    expect(await textsOf(scene.panel, '.status-state')).not.toEqual([]);
  });
});
