import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { setTheme } from '../browser/appearance.ts';
import { openDevTools } from '../browser/front-end.ts';
import { showPanel } from '../browser/show-panel.ts';
import { openStage, type Scene, type Stage } from '../demo/stage.ts';
import { rows, says, selectRow, selectTab, textsOf } from './reading.ts';

let stage: Stage;
let scene: Scene;

beforeAll(async () => {
  stage = await openStage('development');
  scene = await stage.open('healthy');
  await scene.play();
});
afterAll(() => stage.close());

describe('the panel on an app that signs in with the real clerk-js', () => {
  it('lists what clerk-js does, in plain words', async () => {
    await says(scene.panel, '[role=row]', 'App request');
    const listed = (await rows(scene.panel)).join('\n');
    for (const title of [
      'Create dev browser',
      'Load client',
      'Start sign-in',
      'Touch session',
      'Refresh session token',
    ])
      expect(listed).toContain(title);
    expect(listed).toContain('/v1/client/sessions/{session_id}/touch');
    expect(listed).toContain('/api/projects');
  });

  it('says who is signed in, where and with which SDK', async () => {
    const [bar] = await textsOf(scene.panel, '.session-bar');
    expect(bar).toContain('Ada Lovelace');
    expect(bar).toContain('active');
    expect(bar).toContain('development');
    expect(bar).toContain('clerk-js 6.40.0');
    expect(bar).toMatch(/Signed in; the token expires in \d+ s/);
  });

  it('counts the token down', async () => {
    const [before] = await textsOf(scene.panel, '.countdown-left');
    const later = await scene.panel.waitForFunction(
      (old: string) => document.querySelector('.countdown-left')?.textContent !== old,
      {},
      before ?? '',
    );
    expect(await later.jsonValue()).toBe(true);
  });

  it('explains the fields of the session, the user and the client', async () => {
    await selectRow(scene.panel, 'Touch session');
    for (const [tab, field] of [
      ['Session', 'expire_at'],
      ['User', 'primary_email_address_id'],
      ['Client', 'last_active_session_id'],
    ] as const) {
      await selectTab(scene.panel, tab);
      await says(scene.panel, '[role=tree]', field);
    }
  });

  it('decodes the session token and explains its claims', async () => {
    await selectRow(scene.panel, 'Touch session');
    await selectTab(scene.panel, 'Tokens');
    for (const claim of ['sub', 'sid', 'azp', 'exp', 'RS256']) await says(scene.panel, '[role=tabpanel]', claim);
  });

  it('checks the signature once the page was made to fetch the keys', async () => {
    await says(scene.panel, '[role=tabpanel]', 'Signature not checked');
    await scene.panel.locator('::-p-xpath(//button[contains(., "Let the page fetch the keys")])').click();
    await says(scene.panel, '[role=tabpanel]', 'Signature valid');
    // The list draws only what is in view, and stays where a row was selected.
    await scene.panel.locator('::-p-xpath(//button[contains(., "Newest")])').click();
    await says(scene.panel, '[role=row]', 'Load keys');
  });

  it('masks the token itself', async () => {
    const text = (await textsOf(scene.panel, '[role=tabpanel]')).join(' ');
    expect(text).not.toContain('eyJ');
  });

  it('finds nothing wrong with healthy traffic', async () => {
    const severities = await scene.panel.evaluate(() =>
      (window as import('../../entrypoints/devtools/hand-over.ts').PanelWindow).touchstone
        ?.get()
        .findings.map(({ severity, rule }) => `${severity} ${rule}`),
    );
    expect(severities?.filter((line) => !line.startsWith('info'))).toEqual([]);
  });

  it('follows the theme of DevTools, also when it changes', async () => {
    const background = () => scene.panel.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await background();
    await setTheme(scene.frontEnd, 'dark');
    expect(await background()).not.toBe(light);
    await setTheme(scene.frontEnd, 'light');
    expect(await background()).toBe(light);
  });

  it('pauses and clears', async () => {
    await scene.panel.locator('[aria-label="Stop recording"]').click();
    await says(scene.panel, 'main', 'Paused');
    await scene.panel.locator('[aria-label="Clear"]').click();
    await says(scene.panel, 'main', 'Recording is paused');
    await scene.panel.locator('[aria-label="Record auth traffic"]').click();
    await says(scene.panel, 'main', 'Cleared');
  });
});

describe('the panel, opened late', () => {
  it('says that nothing was recorded yet, and begins anew when it reloads the page', async () => {
    const page = await stage.browser.newPage();
    await page.goto(stage.demo.pageUrl('healthy'));
    await page.evaluate('window.demo.ready');
    const panel = await showPanel(await openDevTools(page), 'Touchstone');
    await says(panel, 'main', 'Nothing recorded yet');
    await panel.locator('::-p-xpath(//button[contains(., "Reload page")])').click();
    await says(panel, '[role=row]', 'Load client');
    await page.close();
  });
});

describe('the panel on a production instance', () => {
  let production: Stage;
  let there: Scene;
  beforeAll(async () => {
    production = await openStage('production');
    there = await production.open('healthy');
    await there.play();
  });
  afterAll(() => production.close());

  it('recognizes a Frontend API on the app’s own domain', async () => {
    await says(there.panel, '[role=row]', 'Touch session');
    await says(there.panel, '.session-bar', 'production');
  });

  it('lets the page fetch the keys without the cookies that it has there', async () => {
    await selectRow(there.panel, 'Touch session');
    await selectTab(there.panel, 'Tokens');
    await there.panel.locator('::-p-xpath(//button[@aria-pressed][contains(., "Session token")])').click();
    await there.panel.locator('.fetch-keys').click();
    await says(there.panel, '[role=tabpanel]', 'Signature valid');
    const hasCookies = (end: string) =>
      production.demo.requests.filter(({ path }) => path.endsWith(end)).map((request) => request.hasCookies);
    expect(hasCookies('/jwks.json')).toEqual([false]);
    expect(hasCookies('/touch')).toContain(true);
  });
});
