// What another version left in the browser's storage: it is told, and stands in the way of nothing.
import type { Frame } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openExtensionPage } from '../browser/the-extension.ts';
import { openStage, type Stage } from '../demo/stage.ts';
import { says } from './reading.ts';

let stage: Stage;

const left = {
  settings: { version: 0, theme: 'dark' },
  'snapshot/newer': { version: 2, capture: {} },
  'snapshot/damaged': 'x',
};

beforeAll(async () => {
  stage = await openStage('development');
  const page = await openExtensionPage(stage.browser, 'popup.html');
  await page.evaluate((items) => {
    const { chrome } = window as unknown as { readonly chrome: typeof import('webextension-polyfill') };
    return chrome.storage.local.set(items);
  }, left);
  await page.close();
});
afterAll(() => stage.close());

const tellsOfSettings = async (frame: Frame): Promise<void> => {
  await says(frame, '[role=alert]', 'of another version');
  expect(await frame.evaluate(() => document.documentElement.dataset.theme)).toBe('system');
};

it('is told in the panel, which records with the defaults', async () => {
  const scene = await stage.open('healthy');
  await scene.play();
  await tellsOfSettings(scene.panel);
  await says(scene.panel, '.session-bar', 'Ada Lovelace');
  await scene.close();
});

it('is told in the viewer, which counts the snapshots that it cannot read', async () => {
  const viewer = await openExtensionPage(stage.browser, 'viewer.html');
  await says(viewer.mainFrame(), '.snapshots, main', '2 more snapshots cannot be read');
  await tellsOfSettings(viewer.mainFrame());
});
