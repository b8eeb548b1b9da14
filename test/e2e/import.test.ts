import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Exchange } from '../../lib/capture/index.ts';
import { dockAtBottom } from '../browser/appearance.ts';
import { screenshot } from '../browser/screenshot.ts';
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
      await panel.locator('[title="All findings"]').click();
    await says(panel, '[aria-label="Findings of the capture"]', finding);
    await screenshot(scene.frontEnd, `${pictures}${name}.png`, panel);
  });

  it('says what is wrong with a file that is none, and keeps what it has', async () => {
    await open(scene.panel, 'broken.har', '{"log":{"entries":[{"request":');
    await says(scene.panel, '[role=alert]', 'This file cannot be read');
    expect(await textsOf(scene.panel, '[role=row][aria-selected]')).not.toEqual([]);
  });
});
