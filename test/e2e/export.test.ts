import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PanelWindow } from '../../entrypoints/devtools/hand-over.ts';
import { dockAtBottom, setTheme } from '../browser/appearance.ts';
import { downloadsTo } from '../browser/downloads.ts';
import { importIntoNetworkPanel } from '../browser/network-panel.ts';
import { screenshot } from '../browser/screenshot.ts';
import { openExtensionPage } from '../browser/the-extension.ts';
import { pictures } from '../demo/show-headless.ts';
import { openStage, type Scene, type Stage } from '../demo/stage.ts';
import { says, selectRow, textsOf } from './reading.ts';

let folder: string;
let stage: Stage;
let scene: Scene;
let har: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'touchstone-'));
  stage = await openStage('development', { size: { width: 1280, height: 1000 } });
  scene = await stage.open('clock-ahead');
  await dockAtBottom(scene.frontEnd, 720);
  await scene.play();
  await says(scene.panel, '[role=row]', 'App request');
});
afterAll(async () => {
  await stage.close();
  await rm(folder, { recursive: true });
});

const press = (frame: Frame, name: string): Promise<void> =>
  frame.locator(`::-p-xpath(//dialog//button[contains(., "${name}")])`).click();
const choose = (frame: Frame, name: string): Promise<void> =>
  frame.locator(`::-p-xpath(//dialog//label[contains(., "${name}")])`).click();
const openDialog = async (frame: Frame): Promise<void> => {
  await frame.locator('[aria-label="Export the capture"]').click();
  await says(frame, 'dialog.export', 'safe to share');
};

/** What the panel has found, as lines. */
const findingsIn = (panel: Frame): Promise<string[]> =>
  panel.evaluate(() =>
    ((window as PanelWindow).touchstone?.get().findings ?? []).map(({ rule, path }) => `${rule} ${path}`).sort(),
  );

const secretsIn = (text: string): string[] => {
  const readable = decodeURIComponent(text.replaceAll(/%(?![0-9A-Fa-f]{2})/g, '%25'));
  return stage.demo
    .secrets()
    .filter((secret) => secret.length > 3 && (text.includes(secret) || readable.includes(secret)));
};

describe('the export dialog', () => {
  it('shows what will leave, what was replaced and that it was checked', async () => {
    await openDialog(scene.panel);
    const [dialog] = await textsOf(scene.panel, 'dialog.export');
    expect(dialog).toContain('identifier');
    expect(dialog).toContain('All times are moved by one constant');
    const [preview] = await textsOf(scene.panel, '.preview');
    expect(preview).toContain('"log"');
    expect(secretsIn(dialog ?? '')).toEqual([]);
    for (const theme of ['light', 'dark'] as const) {
      await setTheme(scene.frontEnd, theme);
      await screenshot(scene.frontEnd, `${pictures}export-${theme}.png`, scene.panel);
    }
    await setTheme(scene.frontEnd, 'light');
  });

  it('scrolls to the very end of the preview', async () => {
    await scene.panel.$eval('.preview', (element) => element.scrollTo(0, element.scrollHeight));
    await scene.panel.waitForFunction(() => document.querySelector('.preview')?.textContent?.trimEnd().endsWith('}'));
  });

  it.each([
    ['Markdown', '# Auth session report'],
    ['cURL', "curl 'https://"],
    ['JSON', '"touchstone": 1'],
  ])('writes %s', async (format, beginning) => {
    await choose(scene.panel, format);
    await says(scene.panel, '.preview', beginning);
    await says(scene.panel, 'dialog.export', 'safe to share');
    await screenshot(scene.frontEnd, `${pictures}export-${format}.png`, scene.panel);
  });

  it('copies what it shows', async () => {
    // Of the two ways to the clipboard, the one that works: both tell what they took.
    await scene.panel.evaluate(() => {
      const tell = (text: string): void => void Object.assign(document.body.dataset, { copied: text });
      const write = navigator.clipboard.writeText.bind(navigator.clipboard);
      navigator.clipboard.writeText = (text) => write(text).then(() => tell(text));
      document.addEventListener('copy', () => tell((document.activeElement as HTMLTextAreaElement).value));
    });
    await press(scene.panel, 'Copy');
    await says(scene.panel, 'dialog.export', 'Copied');
    await scene.panel.waitForFunction(() => document.body.dataset.copied !== undefined);
    const copied = await scene.panel.evaluate(() => document.body.dataset.copied ?? '');
    const [size] = await textsOf(scene.panel, '.export-size span');
    expect(size).toBe(`${copied.length.toLocaleString('en')} characters`);
    expect(JSON.parse(copied)).toMatchObject({ touchstone: 1 });
    expect(secretsIn(copied)).toEqual([]);
  });

  it('closes with Escape, keeps the details open and gives the focus back', async () => {
    await (await scene.panel.$('dialog.export'))?.press('Escape');
    await scene.panel.waitForFunction(() => document.querySelector('dialog.export') === null);
    expect(await scene.panel.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
      'Export the capture',
    );
  });

  it('exports the selected request alone', async () => {
    await selectRow(scene.panel, 'Activate session');
    await openDialog(scene.panel);
    await choose(scene.panel, 'Selected request');
    await choose(scene.panel, 'cURL');
    await scene.panel.waitForFunction(
      () => document.querySelector('.preview')?.textContent?.match(/^curl /gm)?.length === 1,
    );
    await (await scene.panel.$('dialog.export'))?.press('Escape');
  });
});

describe('an export that the second opinion refuses', () => {
  // The sanitizer leaves it nothing to find, so the worker's answer is given leaks on its way.
  beforeAll(() =>
    scene.panel.evaluate(() => {
      const Real = Worker;
      const leaks = [
        {
          what: 'a token with its signature',
          place: 'log.entries.3.response.content.text.response.last_active_token.jwt',
        },
        { what: 'an e-mail address', place: 'log.entries.7.request.url' },
      ];
      class Refusing extends Real {
        override addEventListener(type: string, listener: (event: Event) => void): void {
          super.addEventListener(type, (event) => {
            if (event instanceof MessageEvent && event.data.type === 'result') event.data.result.leaks = leaks;
            listener(event);
          });
        }
      }
      Object.assign(window, { Worker: Refusing, realWorker: Real });
    }),
  );
  afterAll(() => scene.panel.evaluate(() => void Object.assign(window, { Worker: Reflect.get(window, 'realWorker') })));

  it('names the places and lets nothing out', async () => {
    await scene.panel.locator('[aria-label="Export the capture"]').click();
    await says(scene.panel, 'dialog.export', 'Refused: 2 places to look at');
    const [verdict] = await textsOf(scene.panel, '.verdict');
    expect(verdict).toContain('an e-mail address log.entries.7.request.url');
    const disabled = await textsOf(scene.panel, '.export-foot button:disabled');
    expect(disabled).toEqual(['Keep snapshot…', 'Copy', 'Save file']);
    for (const theme of ['light', 'dark'] as const) {
      await setTheme(scene.frontEnd, theme);
      await screenshot(scene.frontEnd, `${pictures}export-refused-${theme}.png`, scene.panel);
    }
    await setTheme(scene.frontEnd, 'light');
    await (await scene.panel.$('dialog.export'))?.press('Escape');
  });
});

describe('an exported HAR', () => {
  beforeAll(async () => {
    const downloads = await downloadsTo(stage.browser, folder);
    // The page goes on refreshing its token meanwhile.
    await scene.panel.locator('[aria-label="Stop recording"]').click();
    await says(scene.panel, '.status-state', 'Paused');
    await openDialog(scene.panel);
    const name = await downloads.next(() => press(scene.panel, 'Save file'));
    har = join(folder, name);
    await (await scene.panel.$('dialog.export'))?.press('Escape');
  });

  it('shows the same findings in the viewer', async () => {
    expect(secretsIn(await readFile(har, 'utf8'))).toEqual([]);
    const viewer = await openExtensionPage(stage.browser, 'viewer.html');
    await importFile(viewer, har);
    await says(viewer.mainFrame(), 'footer', 'Imported file');
    await says(viewer.mainFrame(), '[aria-label="Findings of the capture"]', 'Fix');
    const rules = await textsOf(viewer.mainFrame(), '[aria-label="Findings of the capture"] .finding-head code');
    const before = await findingsIn(scene.panel);
    expect([...new Set(before.map((line) => line.split(' ')[0]))].sort()).toEqual([...new Set(rules)].sort());
    await viewer.close();
  });

  it('is imported by DevTools’ own Network panel, request for request', async () => {
    const { log } = JSON.parse(await readFile(har, 'utf8'));
    const shown = await importIntoNetworkPanel(scene.frontEnd, har);
    const urls = log.entries.map(({ request }: { request: { url: string } }) => request.url);
    // DevTools sorts by the end of the queueing, so requests that overlap may change places.
    expect(shown.toSorted()).toEqual(urls.toSorted());
  });
});

describe('a snapshot', () => {
  it('lies in the browser sanitized, and opens in the viewer', async () => {
    await openDialog(scene.panel);
    await press(scene.panel, 'Keep snapshot');
    await scene.panel.locator('dialog.export input[name=name]').fill('The broken clock');
    await scene.panel.locator('dialog.export .keep [type=submit]').click();
    await says(scene.panel, 'dialog.export', 'Kept.');
    const viewer = await openExtensionPage(stage.browser, 'viewer.html');
    await says(viewer.mainFrame(), '.snapshot', 'The broken clock');
    const stored = await viewer.evaluate('chrome.storage.local.get(null).then((all) => JSON.stringify(all))');
    expect(stored).toContain('exchanges');
    expect(secretsIn(String(stored))).toEqual([]);
    await viewer.locator('.snapshot-open').click();
    await says(viewer.mainFrame(), '[role=row]', 'Activate session');
    await viewer.close();
  });

  it('is renamed and deleted in the viewer, for good', async () => {
    const viewer = await openExtensionPage(stage.browser, 'viewer.html');
    const frame = viewer.mainFrame();
    await frame.locator('::-p-xpath(//button[.="Rename"])').click();
    await frame.locator('input[name=name]').fill('The clock, mended');
    await frame.locator('::-p-xpath(//button[.="Save name"])').click();
    await says(frame, '.snapshot-name', 'The clock, mended');
    await viewer.reload();
    await says(frame, '.snapshot-name', 'The clock, mended');
    await frame.locator('::-p-xpath(//button[.="Delete"])').click();
    await frame.locator('::-p-xpath(//button[.="Delete for good?"])').click();
    await says(frame, '.welcome', 'None yet.');
    expect(await viewer.evaluate('chrome.storage.local.get(null).then((all) => JSON.stringify(all))')).not.toContain(
      'exchanges',
    );
    await viewer.close();
  });
});

async function importFile(page: Page, file: string): Promise<void> {
  const input = await page.waitForSelector('input[type=file]');
  await input?.uploadFile(file);
}
