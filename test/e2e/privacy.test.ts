import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCapture } from '../../lib/capture/index.ts';
import { inspectCapture } from '../../lib/inspect/index.ts';
import { type Downloads, downloadsTo } from '../browser/downloads.ts';
import { logNetworkTo, readNetworkLog, sentByExtensions } from '../browser/network-log.ts';
import { openPopup } from '../browser/open-popup.ts';
import { watchPage } from '../browser/page-watch.ts';
import { logConsoles, type PolicyLog, readPolicyLog } from '../browser/policy-log.ts';
import { openExtensionPage } from '../browser/the-extension.ts';
import { openStage, type Scene, type Stage } from '../demo/stage.ts';
import { says, selectRow, selectTab, textsOf } from './reading.ts';

let folder: string;
let stage: Stage;
let scene: Scene;
let policyLog: PolicyLog;
let downloads: Downloads;
let savedName: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'touchstone-'));
  stage = await openStage('development', { args: [logNetworkTo(join(folder, 'network.json')), logConsoles] });
  policyLog = readPolicyLog(stage.browser);
  downloads = await downloadsTo(stage.browser, folder);
  scene = await stage.open('healthy');
  await scene.play();
  await says(scene.panel, '[role=row]', 'App request');
});
afterAll(async () => {
  await stage.close().catch(() => undefined);
  await rm(folder, { recursive: true });
});

const keySet = '/.well-known/jwks.json';

describe('the keys of an issuer, where the user lets the page fetch them', () => {
  it('are asked for once, by the page, of the host that the button names', async () => {
    await selectRow(scene.panel, 'Touch session');
    await selectTab(scene.panel, 'Tokens');
    await says(scene.panel, '[role=tabpanel]', 'Signature not checked');
    const [button = ''] = await textsOf(scene.panel, '.fetch-keys');
    await scene.panel.locator('.fetch-keys').click();
    await says(scene.panel, '[role=tabpanel]', 'Signature valid');
    const { origin } = new URL(stage.demo.pageUrl('healthy'));
    const asked = stage.demo.requests.filter(({ path }) => path === keySet);
    expect(asked).toMatchObject([{ origin, host: button.split(' ').at(-1), hasCookies: false }]);
  });
});

describe('what leaves the panel', () => {
  it('is a HAR without any secret of the session, which shows the same findings', async () => {
    // The page goes on refreshing its token meanwhile.
    await scene.panel.locator('[aria-label="Stop recording"]').click();
    await says(scene.panel, '.status-state', 'Paused');
    savedName = await downloads.next(async () => {
      await scene.panel.locator('[aria-label="Export the capture"]').click();
      await says(scene.panel, 'dialog.export', 'safe to share');
      await scene.panel.locator('::-p-xpath(//button[contains(., "Save file")])').click();
    });
    const text = await readFile(join(folder, savedName), 'utf8');
    const readable = decodeURIComponent(text.replaceAll(/%(?![0-9A-Fa-f]{2})/g, '%25'));
    const leaked = stage.demo
      .secrets()
      .filter((secret) => secret.length > 3 && (text.includes(secret) || readable.includes(secret)));
    expect(leaked).toEqual([]);
    const capture = readCapture(text);
    expect(capture).toMatchObject({ ok: true, kind: 'har', skipped: 0 });
    const { inspections, findings } = await inspectCapture(capture.ok ? capture.exchanges : []);
    expect(inspections.flatMap(({ problems }) => problems)).toEqual([]);
    const told = await scene.panel.evaluate(() =>
      (window as import('../../entrypoints/devtools/hand-over.ts').PanelWindow).touchstone
        ?.get()
        .findings.map(({ rule, path }) => `${rule} ${path}`),
    );
    expect(findings.map(({ rule, path }) => `${rule} ${path}`).sort()).toEqual(told?.sort());
  });
});

describe('the inspected page', () => {
  it('gets no script, no world and no listener from the extension', async () => {
    expect(scene.watch.worlds).toEqual([]);
    expect(scene.watch.extensionScripts).toEqual([]);
    const withExtension = await scene.watch.listeners();
    const alone = await openStage('development', { extension: null });
    const page = await alone.browser.newPage();
    const watch = await watchPage(page);
    await page.goto(alone.demo.pageUrl('healthy'));
    await page.evaluate('window.demo.ready.then(() => window.demo.play())');
    expect(withExtension.sort()).toEqual((await watch.listeners()).sort());
    await alone.close();
  });
});

describe('the extension', () => {
  const manifestOf = async (browser: string) =>
    JSON.parse(await readFile(new URL(`../../.output/${browser}-mv3/manifest.json`, import.meta.url), 'utf8'));
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ];
  // All that a manifest could ask for is in these keys or stands beside them.
  const innocent = ['manifest_version', 'name', 'description', 'version', 'icons', 'action', 'devtools_page'];
  const rights = {
    permissions: ['activeTab', 'scripting', 'storage'],
    content_security_policy: { extension_pages: policy.join('; ') },
  };

  it.each([
    ['chrome', { ...rights, minimum_chrome_version: '126' }],
    [
      'firefox',
      {
        ...rights,
        optional_permissions: ['devtools'],
        browser_specific_settings: {
          gecko: {
            id: 'touchstone@touchstone.example',
            strict_min_version: '142.0',
            data_collection_permissions: { required: ['none'] },
          },
        },
      },
    ],
  ])(
    'asks for nothing in %s but the click, a place for snapshots, and what is written here',
    async (browser, asked) => {
      const manifest = await manifestOf(browser);
      for (const key of innocent) delete manifest[key];
      expect({ ...manifest, permissions: manifest.permissions.sort() }).toEqual(asked);
    },
  );

  it('never went against its own policy, in panel, popup, viewer and workers, which refuses any request', async () => {
    const viewer = await openExtensionPage(stage.browser, 'viewer.html');
    const file = await viewer.$('input[type=file]');
    await file?.uploadFile(join(folder, savedName));
    await viewer.waitForSelector('[role=row][aria-selected]');
    const popup = await openPopup(stage.browser, scene.page);
    await popup.waitForFunction(() => document.querySelector('main')?.getAttribute('aria-busy') === 'false');
    const refused = `${stage.demo.pageUrl('healthy')}refused`;
    await scene.panel.evaluate((url) => fetch(url).catch(() => null), refused);
    await policyLog.names(refused);
    expect(policyLog.refusals.filter((line) => !line.includes(refused))).toEqual([]);
  });

  it('makes no request, whatever was done with it', async () => {
    await stage.close();
    const requests = await readNetworkLog(join(folder, 'network.json'));
    expect(requests.length).toBeGreaterThan(10);
    expect(sentByExtensions(requests)).toEqual([]);
    const { origin } = new URL(stage.demo.pageUrl('healthy'));
    expect(requests.filter(({ url }) => url.endsWith(keySet))).toMatchObject([{ initiator: origin }]);
  });
});
