import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openPopup } from '../browser/open-popup.ts';
import { openExtensionPage } from '../browser/the-extension.ts';
import { openStage } from '../demo/stage.ts';
import { says } from './reading.ts';

const snapshot = 'the snapshot of this test';
const folders: string[] = [];
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

const newFolder = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'touchstone-disk-'));
  folders.push(folder);
  return folder;
};

/** A secret as a database or a log may have written it. Base64 is cut to the characters that its neighbors cannot change. */
const formsOf = (secret: string): Buffer[] => [
  Buffer.from(secret),
  Buffer.from(secret, 'utf16le'),
  ...[0, 1, 2].map((shift) => {
    const encoded = Buffer.from(' '.repeat(shift) + secret).toString('base64');
    return Buffer.from(encoded.slice(4, -4));
  }),
];

/** Files of a profile in which a secret can be read, as paths within it. */
async function filesWith(profile: string, secrets: readonly string[]): Promise<string[]> {
  const needles = secrets.filter(({ length }) => length > 8).flatMap(formsOf);
  const entries = await readdir(profile, { recursive: true, withFileTypes: true });
  const found: string[] = [];
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const bytes = await readFile(path);
    if (needles.some((needle) => bytes.includes(needle))) found.push(path.slice(profile.length + 1));
  }
  return found;
}

/** The browser's own places, such as its cookies and its history. */
const placesOf = (files: readonly string[]): string[] =>
  [...new Set(files.map((file) => file.split(sep).slice(0, 2).join('/')))].sort();

/** Everything that could make the extension write. */
async function useExtension(profile: string): Promise<readonly string[]> {
  const stage = await openStage('development', { args: [`--user-data-dir=${profile}`] });
  const { panel, page, play } = await stage.open('healthy');
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
  const secrets = stage.demo.secrets();
  await stage.close();
  return secrets;
}

/** The same page in a browser that never had the extension. */
async function doWithout(profile: string): Promise<readonly string[]> {
  const stage = await openStage('development', { extension: null, args: [`--user-data-dir=${profile}`] });
  const page = await stage.browser.newPage();
  await page.goto(stage.demo.pageUrl('healthy'));
  await page.evaluate('window.demo.ready.then(() => window.demo.play())');
  const secrets = stage.demo.secrets();
  await stage.close();
  return secrets;
}

describe('on the disk', () => {
  it('a browser with the extension leaves secrets where one without it does, and nowhere else', async () => {
    const [profile, other] = [await newFolder(), await newFolder()];
    const files = await filesWith(profile, await useExtension(profile));
    const alone = placesOf(await filesWith(other, await doWithout(other)));
    expect(placesOf(files).filter((place) => !alone.includes(place))).toEqual([]);
    expect(files.filter((file) => /extension/i.test(file))).toEqual([]);
    // The snapshot's name is there, so a secret beside it would have been found.
    expect(placesOf(await filesWith(profile, [snapshot]))).toEqual(['Default/Local Extension Settings']);
  });
});
