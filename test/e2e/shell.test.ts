import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDevTools } from '../browser/front-end.ts';
import { showPanel } from '../browser/show-panel.ts';
import { openStage, type Scene, type Stage } from '../demo/stage.ts';
import { rows, says, selectRow, textsOf } from './reading.ts';

let stage: Stage;
let scene: Scene;

beforeAll(async () => {
  stage = await openStage('development');
  scene = await stage.open('clock-ahead');
  await scene.play();
});
afterAll(() => stage.close());

const press = (label: string) => scene.panel.locator(`::-p-aria(${label})`).click();

describe('the session bar', () => {
  it('says what is wrong first, and leads to it', async () => {
    await says(scene.panel, '.session-bar', 'The token was issued 30 seconds after');
    await scene.panel.locator('.trouble').click();
    await says(scene.panel, '[role=row][aria-selected=true]', 'App request');
  });
});

describe('settings', () => {
  it('open in a dialog, hold at once, and are there in the next DevTools', async () => {
    await press('Settings');
    await scene.panel.locator('::-p-aria(Your Frontend API)').fill('https://auth.example.com/__clerk');
    await scene.panel.locator('::-p-xpath(//dialog//label[contains(., "Dark")])').click();
    await scene.panel.waitForFunction(() => getComputedStyle(document.body).colorScheme === 'dark');
    await press('Close settings');
    const page = await stage.browser.newPage();
    const other = await showPanel(await openDevTools(page), 'Touchstone');
    await other.waitForFunction(() => getComputedStyle(document.body).colorScheme === 'dark');
    await other.locator('::-p-aria(Settings)').click();
    expect(await other.$eval('dialog textarea', (box) => box.value)).toBe('auth.example.com');
    await other.locator('::-p-xpath(//dialog//button[contains(., "Reset")])').click();
    await other.waitForFunction(() => getComputedStyle(document.body).colorScheme !== 'dark');
    await page.close();
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
    await press('Settings');
    await scene.panel.locator('::-p-xpath(//dialog//label[contains(., "Preserve log")])').click();
    await press('Close settings');
    await scene.page.reload();
    await scene.page.evaluate('window.demo.ready');
    await scene.panel.waitForFunction(() => !document.body.textContent?.includes('Attempt first factor'));
    await says(scene.panel, '[role=row]', 'Load client');
    expect((await rows(scene.panel)).join()).not.toContain('Attempt first factor');
    expect(await textsOf(scene.panel, '.status-state')).not.toEqual([]);
  });
});
