import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Exchange } from '../../lib/capture/index.ts';
import { dockAtBottom } from '../browser/appearance.ts';
import { screenshot } from '../browser/screenshot.ts';
import { openExtensionPage } from '../browser/the-extension.ts';
import { pictures } from '../demo/show-headless.ts';
import { openStage, type Scene, type Stage } from '../demo/stage.ts';
import * as backend from '../fixtures/clerk-bapi/index.ts';
import { scene as clerk, fapi, second } from '../fixtures/clerk-fapi/index.ts';
import { capture } from '../fixtures/exchange.ts';
import * as wacht from '../fixtures/wacht/index.ts';
import { says, textsOf } from './reading.ts';

let folder: string;
let stage: Stage;
let scene: Scene;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'touchstone-'));
  stage = await openStage('development', { size: { width: 1280, height: 1000 } });
  scene = await stage.open('healthy');
  await dockAtBottom(scene.frontEnd, 720);
});
afterAll(async () => {
  await stage.close();
  await rm(folder, { recursive: true });
});

async function open(panel: Frame, name: string, text: string): Promise<void> {
  const file = join(folder, name);
  await writeFile(file, text);
  const input = await panel.waitForSelector('input[type=file]');
  await input?.uploadFile(file);
}

const handshake = (nth: number): Exchange =>
  fapi('GET', '/v1/client/handshake', {
    status: 307,
    at: clerk.now + nth * second,
    resourceType: 'document',
    query: { redirect_url: `${clerk.origin}/orders`, __clerk_hs_reason: 'session-token-but-no-client-uat' },
  });

const captures: readonly (readonly [string, readonly Exchange[], string, string])[] = [
  ['handshake-loop', [handshake(0), handshake(1), handshake(2)], 'Handshake', 'network/handshake-loop'],
  ['wacht-session', [wacht.getSession(), wacht.getToken()], '/session', 'No findings'],
  [
    'backend-api-list',
    [backend.bapi('GET', '/v1/sessions', { json: [backend.session()] })],
    '/v1/sessions',
    'No findings',
  ],
];

describe('the panel on a capture from a file', () => {
  it.each(captures)('shows a %s', async (name, exchanges, row, finding) => {
    const { panel } = scene;
    await open(panel, `${name}.json`, JSON.stringify({ touchstone: 1, exchanges: capture(...exchanges) }));
    await says(panel, '[role=row][aria-selected]', row);
    await says(panel, 'footer', 'Imported file');
    if ((await panel.$('[aria-label="Findings of the capture"]')) === null)
      await panel.locator('[title^="All findings"]').click();
    await says(panel, '[aria-label="Findings of the capture"]', finding);
    await screenshot(scene.frontEnd, `${pictures}${name}.png`, panel);
  });

  it('says what is wrong with a file that is none, and keeps what it has', async () => {
    await open(scene.panel, 'broken.har', '{"log":{"entries":[{"request":');
    await says(scene.panel, '[role=alert]', 'This file cannot be read');
    expect(await textsOf(scene.panel, '[role=row][aria-selected]')).not.toEqual([]);
  });
});

describe('the viewer in a tab of its own', () => {
  let viewer: Page;
  beforeAll(async () => {
    viewer = await openExtensionPage(stage.browser, 'viewer.html');
    await viewer.waitForSelector('.welcome');
  });
  afterAll(() => viewer.close());

  /** A file dropped, or a text pasted, as the browser tells the page of it. */
  const hand = (how: 'drop' | 'paste', text: string): Promise<void> =>
    viewer.evaluate(
      (kind, content) => {
        const data = new DataTransfer();
        if (kind === 'drop') data.items.add(new File([content], 'capture.json'));
        else data.setData('text/plain', content);
        const how = { bubbles: true, cancelable: true };
        document.body.dispatchEvent(
          kind === 'drop'
            ? new DragEvent('drop', { ...how, dataTransfer: data })
            : new ClipboardEvent('paste', { ...how, clipboardData: data }),
        );
      },
      how,
      text,
    );

  it('opens what is dropped on it, and what is pasted over that', async () => {
    const dropped = [wacht.getSession(), wacht.getToken()];
    await hand('drop', JSON.stringify({ touchstone: 1, exchanges: capture(...dropped) }));
    await says(viewer.mainFrame(), '[role=row][aria-selected]', '/session');
    await hand('paste', `curl '${handshake(0).request.url}' -H 'cookie: __client_uat=0'`);
    await says(viewer.mainFrame(), '[role=row][aria-selected]', 'Handshake');
  });

  it('lets go of an import that is canceled, and keeps what is open', async () => {
    const before = await textsOf(viewer.mainFrame(), 'footer');
    await viewer.evaluate(() => {
      // A file that never ends: nothing but the button ends its import.
      const Endless = class extends Worker {
        override postMessage(): void {}
      };
      Object.assign(window, { Worker: Endless });
    });
    await hand('drop', '{"log":{"entries":[]}}');
    await says(viewer.mainFrame(), '.import-bar', 'capture.json');
    await screenshot(viewer, `${pictures}importing.png`);
    await viewer.locator('.import-bar button').click();
    await viewer.waitForFunction(() => document.querySelector('.import-bar') === null);
    expect(await textsOf(viewer.mainFrame(), 'footer')).toEqual(before);
    expect((await textsOf(viewer.mainFrame(), '[role=alert]')).join('')).toBe('');
  });
});
