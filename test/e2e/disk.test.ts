import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filesWith, placesOf } from '../browser/disk-search.ts';
import { allowInPrivate } from '../browser/extension-settings.ts';
import { allowInPrivateWindows } from '../browser/firefox/add-on.ts';
import type { DocumentInFirefox } from '../browser/firefox/document-in-firefox.ts';
import { closeFirefoxPopup, openFirefoxPopup } from '../browser/firefox/open-firefox-popup.ts';
import { openInTab } from '../browser/firefox/open-in-tab.ts';
import { openPopup } from '../browser/open-popup.ts';
import { openExtensionPage } from '../browser/the-extension.ts';
import { type FirefoxStage, openFirefoxStage } from '../demo/firefox-stage.ts';
import { openStage, type Stage } from '../demo/stage.ts';
import { says } from './reading.ts';

/** Without a repetition, so that compression leaves it as it is, as it does a secret. */
const snapshot = 'Wq4zRt7yPl2kXv9bNm';
const folders: string[] = [];
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

const newFolder = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'touchstone-disk-'));
  folders.push(folder);
  return folder;
};

/** Uses a browser with this profile, closes it, and gives the secrets that were handed out meanwhile. */
type Use = (profile: string) => Promise<readonly string[]>;

const inChromium: Use = async (profile) => {
  const stage = await openStage('development', { args: [`--user-data-dir=${profile}`] });
  await useChromium(stage);
  const secrets = stage.demo.secrets();
  await stage.close();
  return secrets;
};

/** Everything that could make the extension write. */
async function useChromium(stage: Stage, among?: BrowserContext): Promise<void> {
  const { panel, page, play } = await stage.open('healthy', among);
  await play();
  await says(panel, '[role=row]', 'App request');
  await panel.locator('[aria-label="Settings"]').click();
  await panel.locator('::-p-xpath(//dialog//label[contains(., "Dark")])').click();
  await panel.waitForFunction(() => document.documentElement.dataset.theme === 'dark');
  await panel.locator('[aria-label="Close settings"]').click();
  await panel.locator('[aria-label="Export the capture"]').click();
  await says(panel, 'dialog.export', 'safe to share');
  await panel.locator('::-p-xpath(//button[contains(., "Keep snapshot")])').click();
  await panel.locator('.keep-name').fill(snapshot);
  await panel.locator('::-p-xpath(//form[contains(@class, "keep")]//button)').click();
  await says(panel, '.keep', 'Kept.');
  const popup = await openPopup(stage.browser, page);
  await popup.waitForFunction(() => document.querySelector('main')?.getAttribute('aria-busy') === 'false');
  await popup.close();
  const viewer = await openExtensionPage(stage.browser, 'viewer.html');
  await viewer.waitForSelector('.snapshot');
}

const inPrivateChromium: Use = async (profile) => {
  const stage = await openStage('development', { args: [`--user-data-dir=${profile}`] });
  await allowInPrivate(stage.browser);
  await useChromium(stage, await stage.browser.createBrowserContext());
  const secrets = stage.demo.secrets();
  await stage.close();
  return secrets;
};

// Uninstalled when Firefox closes, an extension that is only tried out would take its storage with it.
const staying = {
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
};

const inFirefox: Use = async (profile) => {
  const stage = await openFirefoxStage({ profile, preferences: staying });
  await useFirefox(stage);
  const secrets = stage.demo.secrets();
  await stage.close();
  return secrets;
};

/** Gives the viewer, which is open then. */
async function useFirefox(stage: FirefoxStage): Promise<DocumentInFirefox> {
  const panel = await stage.open('healthy');
  await stage.play();
  await panel.says('[role=row]', 'App request');
  await panel.click('[aria-label="Settings"]');
  await panel.click('dialog label', 'Dark');
  await panel.waitFor(`document.documentElement.dataset.theme === 'dark'`);
  await panel.click('[aria-label="Close settings"]');
  await panel.click('[aria-label="Export the capture"]');
  await panel.says('dialog.export', 'safe to share');
  await panel.click('button', 'Keep snapshot');
  await panel.fill('.keep-name', snapshot);
  await panel.click('form.keep button');
  await panel.says('.keep', 'Kept.');
  const popup = await openFirefoxPopup(stage.firefox);
  await popup.waitFor(`document.querySelector('main')?.getAttribute('aria-busy') === 'false'`);
  await closeFirefoxPopup(stage.firefox);
  const viewer = await openInTab(stage.firefox, 'viewer.html');
  await viewer.says('.snapshot', snapshot);
  return viewer;
}

/** Each window is a private one. */
const inPrivateFirefox: Use = async (profile) => {
  const preferences = { ...staying, 'browser.privatebrowsing.autostart': true };
  const stage = await openFirefoxStage({ profile, preferences });
  await allowInPrivateWindows(stage.firefox);
  const viewer = await useFirefox(stage);
  // Nor in the browser's memory, where the popup would find it once DevTools is closed.
  const kept = '(async () => Object.keys(await window.wrappedJSObject.browser.storage.session.get()))()';
  expect(await viewer.evaluate(kept)).toEqual([]);
  const secrets = stage.demo.secrets();
  await stage.close();
  return secrets;
};

/** The same page in a browser that never had the extension. */
const inChromiumAlone: Use = async (profile) => {
  const stage = await openStage('development', { extension: null, args: [`--user-data-dir=${profile}`] });
  const page = await stage.browser.newPage();
  await page.goto(stage.demo.pageUrl('healthy'));
  await page.evaluate('window.demo.ready.then(() => window.demo.play())');
  const secrets = stage.demo.secrets();
  await stage.close();
  return secrets;
};

const inFirefoxAlone: Use = async (profile) => {
  const stage = await openFirefoxStage({ extension: null, profile });
  await stage.page.goto(stage.demo.pageUrl('healthy'));
  await stage.play();
  const secrets = stage.demo.secrets();
  await stage.close();
  return secrets;
};

describe.each([
  ['Chromium', inChromium, inChromiumAlone, /extension/i],
  ['Firefox', inFirefox, inFirefoxAlone, /moz-extension/],
] as const)('on the disk of %s', (_, use, useAlone, ownPlace) => {
  let profile: string;
  let files: string[];
  beforeAll(async () => {
    profile = await newFolder();
    files = await filesWith(profile, await use(profile));
  });

  it('the extension leaves secrets nowhere but where they are without it', async () => {
    const other = await newFolder();
    const alone = placesOf(await filesWith(other, await useAlone(other)));
    expect(alone).not.toEqual([]);
    expect(placesOf(files).filter((place) => !alone.includes(place))).toEqual([]);
  });

  it('its own place holds the snapshot that was kept, and no secret', async () => {
    expect(files.filter((file) => ownPlace.test(file))).toEqual([]);
    // The snapshot's name can be read there, and so could a secret beside it.
    const named = await filesWith(profile, [snapshot]);
    expect(named.filter((file) => ownPlace.test(file))).not.toEqual([]);
    expect(named.filter((file) => !ownPlace.test(file))).toEqual([]);
  });
});

describe.each([
  ['Chromium', inPrivateChromium],
  ['Firefox', inPrivateFirefox],
] as const)('a private window of %s', (_, use) => {
  it('leaves no secret anywhere, and the snapshot that was kept', async () => {
    const profile = await newFolder();
    expect(await filesWith(profile, await use(profile))).toEqual([]);
    expect(await filesWith(profile, [snapshot])).not.toEqual([]);
  });
});
