import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCapture } from '../../lib/capture/index.ts';
import { inspectCapture } from '../../lib/inspect/index.ts';
import { logNetworkTo, readNetworkLog, sentByExtensions } from '../browser/network-log.ts';
import { openPopup } from '../browser/open-popup.ts';
import { watchPage } from '../browser/page-watch.ts';
import { openStage, type Scene, type Stage } from '../demo/stage.ts';
import { says } from './reading.ts';

let folder: string;
let stage: Stage;
let scene: Scene;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'touchstone-'));
  stage = await openStage('development', { args: [logNetworkTo(join(folder, 'network.json'))] });
  const session = await stage.browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder, eventsEnabled: true });
  scene = await stage.open('healthy');
  await scene.play();
  await says(scene.panel, '[role=row]', 'App request');
});
afterAll(async () => {
  await stage.close().catch(() => undefined);
  await rm(folder, { recursive: true });
});

/** Waits for a download to end; the browser says when. */
async function downloaded(act: () => Promise<void>): Promise<string> {
  const session = await stage.browser.target().createCDPSession();
  const done = new Promise<void>((resolve) => {
    session.on('Browser.downloadProgress', ({ state }) => state === 'completed' && resolve());
  });
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder, eventsEnabled: true });
  await act();
  await done;
  const name = (await readdir(folder)).find((file) => file.startsWith('touchstone-sanitized'));
  return await readFile(join(folder, name ?? ''), 'utf8');
}

describe('what leaves the panel', () => {
  it('is a HAR without any secret of the session, which shows the same findings', async () => {
    const text = await downloaded(async () => {
      await scene.panel.locator('[aria-label="Export the capture"]').click();
      await says(scene.panel, 'dialog.export', 'safe to share');
      await scene.panel.locator('::-p-xpath(//button[contains(., "Save file")])').click();
    });
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
  it('asks for no permission but the click and a place for snapshots', async () => {
    const manifest = JSON.parse(
      await readFile(new URL('../../.output/chrome-mv3/manifest.json', import.meta.url), 'utf8'),
    );
    expect(manifest.permissions.sort()).toEqual(['activeTab', 'scripting', 'storage']);
    for (const forbidden of [
      'host_permissions',
      'optional_permissions',
      'content_scripts',
      'background',
      'externally_connectable',
    ])
      expect(manifest[forbidden]).toBeUndefined();
    expect(manifest.content_security_policy.extension_pages).toContain("default-src 'none'");
    expect(manifest.content_security_policy.extension_pages).toContain("connect-src 'none'");
  });

  it('makes no request, whatever was done with it', async () => {
    const popup = await openPopup(stage.browser, scene.page);
    await popup.waitForFunction(() => document.querySelector('main')?.getAttribute('aria-busy') === 'false');
    await stage.close();
    const requests = await readNetworkLog(join(folder, 'network.json'));
    expect(requests.length).toBeGreaterThan(10);
    expect(sentByExtensions(requests)).toEqual([]);
  });
});
