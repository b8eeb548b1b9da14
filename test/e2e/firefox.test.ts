import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reloadAddOn } from '../browser/firefox/add-on.ts';
import { clipboardText } from '../browser/firefox/clipboard.ts';
import type { DocumentInFirefox } from '../browser/firefox/document-in-firefox.ts';
import { downloadInFirefox } from '../browser/firefox/downloads-in-firefox.ts';
import { closeFirefoxPopup, openFirefoxPopup } from '../browser/firefox/open-firefox-popup.ts';
import { closeTab, openInTab } from '../browser/firefox/open-in-tab.ts';
import { goBack, pageInFront } from '../browser/firefox/page-in-front.ts';
import { watchFirefoxPage } from '../browser/firefox/page-watch.ts';
import { refusalsUpTo, watchPolicy } from '../browser/firefox/policy-watch.ts';
import { requestsSoFar, watchRequests } from '../browser/firefox/request-watch.ts';
import { closeToolbox, openToolbox, setFirefoxTheme, showFirefoxPanel } from '../browser/firefox/toolbox.ts';
import { type FirefoxStage, openFirefoxStage } from '../demo/firefox-stage.ts';
import { pictures } from '../demo/show-headless.ts';

let stage: FirefoxStage;
let panel: DocumentInFirefox;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'touchstone-'));
  stage = await openFirefoxStage();
  await watchRequests(stage.firefox);
  await watchPolicy(stage.firefox);
});
afterAll(async () => {
  await stage.close();
  await rm(folder, { recursive: true });
});

const listed = '[role=row][aria-selected]';
const tab = (title: string) => panel.click('[role=tab]', title);

const ofExtensions = (origins: readonly string[]) => origins.filter((origin) => origin.includes('moz-extension:'));

/** Pages of other origins that were open before have theirs in the same process. */
async function worldsOfPage(): Promise<readonly string[]> {
  const { worlds } = await watchFirefoxPage(stage.firefox);
  return worlds.filter((world) => world.includes(new URL(stage.demo.pageUrl('healthy')).origin));
}

const readPopup = async () => {
  const popup = await openFirefoxPopup(stage.firefox);
  await popup.waitFor(`document.querySelector('main')?.getAttribute('aria-busy') === 'false'`);
  return popup;
};

describe('the popup in Firefox, newly installed', () => {
  it('reads the page, and offers to ask for the DevTools panel', async () => {
    await stage.page.goto(stage.demo.pageUrl('sign-out'));
    await stage.page.evaluate('window.demo.ready.then(() => window.demo.signIn()).then(() => null)');
    const popup = await readPopup();
    await popup.says('main', 'Ada Lovelace');
    await popup.says('button', 'Add the panel…');
    await popup.screenshot(`${pictures}firefox-popup.png`);
    await closeFirefoxPopup(stage.firefox);
  });
});

describe('the panel in Firefox', () => {
  beforeAll(async () => {
    panel = await stage.open('healthy');
    await stage.play();
  });

  it('lists what clerk-js does, though the Network panel was never opened', async () => {
    for (const title of ['Load client', 'Start sign-in', 'Touch session', 'Refresh session token', 'App request'])
      await panel.says(listed, title);
  });

  it('leaves the page without a script, a world or a listener of its own', async () => {
    const { origin } = new URL(stage.demo.pageUrl('healthy'));
    expect(await worldsOfPage()).toEqual([origin]);
    const { scripts, listeners } = await watchFirefoxPage(stage.firefox);
    expect(scripts).toContain(`${origin}/page.js`);
    expect(ofExtensions(scripts)).toEqual([]);
    expect(listeners).toEqual([origin]);
  });

  it('says who is signed in, where and with which SDK', async () => {
    const [bar] = await panel.textsOf('.session-bar');
    for (const fact of ['Ada Lovelace', 'active', 'development', 'clerk-js 6.40.0']) expect(bar).toContain(fact);
    expect(bar).toMatch(/Signed in; the token expires in \d+ s/);
  });

  it('explains the fields of the session, the user and the client', async () => {
    await panel.click(listed, 'Touch session');
    for (const [title, field] of [
      ['Session', 'expire_at'],
      ['User', 'primary_email_address_id'],
      ['Client', 'last_active_session_id'],
    ] as const) {
      await tab(title);
      await panel.says('[role=tree]', field);
    }
  });

  it('decodes the session token and checks it once the page fetched the keys', async () => {
    await tab('Tokens');
    for (const claim of ['sub', 'sid', 'azp', 'exp', 'RS256']) await panel.says('[role=tabpanel]', claim);
    await panel.says('[role=tabpanel]', 'Signature not checked');
    await panel.click('button', 'Let the page fetch the keys');
    await panel.says('[role=tabpanel]', 'Signature valid');
  });

  it('finds nothing wrong with healthy traffic', async () => {
    const severities = await panel.evaluate<string[]>(
      "window.wrappedJSObject.touchstone.get().findings.map(({ severity, rule }) => severity + ' ' + rule)",
    );
    expect(severities.filter((line) => !line.startsWith('info'))).toEqual([]);
  });

  it('follows the theme of DevTools', async () => {
    const isDark = `window.matchMedia('(prefers-color-scheme: dark)').matches`;
    await setFirefoxTheme(stage.firefox.browser, 'light');
    await panel.waitFor(`!${isDark}`);
    await panel.screenshot(`${pictures}firefox-panel-light.png`);
    await setFirefoxTheme(stage.firefox.browser, 'dark');
    await panel.waitFor(isDark);
    await panel.screenshot(`${pictures}firefox-panel-dark.png`);
  });
});

describe('the popup in Firefox, beside the panel', () => {
  it('reads the page, has the findings of the panel, and nothing more to ask', async () => {
    const popup = await readPopup();
    await popup.says('main', 'in DevTools');
    await popup.waitFor('window.innerWidth === 360');
    expect(await popup.textsOf('button')).not.toContain('Add the panel…');
    await closeFirefoxPopup(stage.firefox);
    expect(ofExtensions(await worldsOfPage())).toHaveLength(1);
  });
});

describe('an export in Firefox', () => {
  const inDialog = 'dialog.export button';
  const secretsIn = (text: string): string[] =>
    stage.demo.secrets().filter((secret) => secret.length > 3 && text.includes(secret));
  let har: string;

  beforeAll(async () => {
    await panel.click('[aria-label="Export the capture"]');
    await panel.says('dialog.export', 'safe to share');
  });

  it('shows what will leave and what was replaced, and is copied as shown', async () => {
    await panel.click('dialog.export label', 'Markdown');
    await panel.says('.preview', '# Auth session report');
    await panel.says('dialog.export', 'safe to share');
    await panel.screenshot(`${pictures}firefox-export.png`);
    await panel.click(inDialog, 'Copy');
    await panel.says('dialog.export', 'Copied');
    const copied = await clipboardText(stage.firefox.browser);
    expect(copied).toContain('# Auth session report');
    expect(secretsIn(copied)).toEqual([]);
  });

  it('is saved as a HAR with no secret in it', async () => {
    await panel.click('dialog.export label', 'HAR');
    await panel.says('.preview', '"log"');
    await panel.says('dialog.export', 'safe to share');
    const path = await downloadInFirefox(stage.firefox.browser, folder, () => panel.click(inDialog, 'Save file'));
    har = await readFile(path, 'utf8');
    expect(JSON.parse(har).log.entries.length).toBeGreaterThan(5);
    expect(secretsIn(har)).toEqual([]);
    await panel.click('.export-head button');
  });

  it('opens in the viewer, from the list to the details', async () => {
    const viewer = await openInTab(stage.firefox, 'viewer.html');
    await viewer.choose('capture.har', har);
    await viewer.says('footer', 'Imported file');
    await viewer.click(listed, 'Touch session');
    await viewer.click('[role=tab]', 'Session');
    await viewer.says('[role=tree]', 'expire_at');
    await viewer.screenshot(`${pictures}firefox-viewer.png`);
    await closeTab(stage.firefox);
  });

  it('says in the viewer what is wrong with a file that is none', async () => {
    const viewer = await openInTab(stage.firefox, 'viewer.html');
    await viewer.choose('broken.har', '{"log":{"entries":[{"request":');
    await viewer.says('[role=alert]', 'cannot be read');
    await closeTab(stage.firefox);
  });
});

describe('the extension in Firefox', () => {
  it('never went against its own policy, which refuses any request', async () => {
    const refused = `${stage.demo.pageUrl('healthy')}refused`;
    await panel.evaluate(`void window.wrappedJSObject.fetch('${refused}').catch(() => null)`);
    const refusals = await refusalsUpTo(stage.firefox, refused);
    expect(refusals.filter((line) => !line.includes(refused))).toEqual([]);
  });

  it('makes no request, whatever was done with it', async () => {
    const { byPages, byExtension } = await requestsSoFar(stage.firefox);
    expect(byPages).toBeGreaterThan(10);
    expect(byExtension).toBe(0);
  });
});

describe('a recording in Firefox', () => {
  const touch = () => stage.page.evaluate('window.demo.ready.then(() => window.demo.touch()).then(() => null)');
  const recorded = () => panel.evaluate<number>('window.wrappedJSObject.touchstone.get().inspections.length');
  const hasTouchedSince = (count: number) =>
    panel.waitFor(`window.wrappedJSObject.touchstone.get().inspections
      .slice(${count}).some(({ endpoint }) => endpoint === 'session.touch')`);

  it('goes on when the page is reloaded', async () => {
    const before = await recorded();
    await stage.page.reload();
    await touch();
    await hasTouchedSince(before);
  });

  it('goes on when the page goes to another origin and comes back', async () => {
    const before = await recorded();
    await stage.page.goto(`${stage.demo.pageUrl('template-missing')}page.css`);
    await stage.page.goto(stage.demo.pageUrl('healthy'));
    await touch();
    await hasTouchedSince(before);
  });

  it('goes on when the page comes back as it was left', async () => {
    const before = await recorded();
    const home = stage.demo.pageUrl('healthy');
    const shown = pageInFront(stage.firefox.browser);
    await shown.evaluate('void (window.wrappedJSObject.isAsItWasLeft = true)');
    await stage.page.goto(`${stage.demo.pageUrl('template-missing')}page.css`);
    await goBack(stage.firefox.browser);
    await shown.waitFor(
      `window.location.href === ${JSON.stringify(home)} && window.wrappedJSObject.isAsItWasLeft === true`,
    );
    await shown.click('button[data-action=touch]');
    await hasTouchedSince(before);
    await panel.says('.session-bar', 'Ada Lovelace');
  });

  it('is of its own tab only', async () => {
    const ending = 'client.sign-out';
    const has = (endpoint: string) =>
      `window.wrappedJSObject.touchstone.get().inspections.some((one) => one.endpoint === '${endpoint}')`;
    const other = await stage.firefox.browser.newPage();
    await other.bringToFront();
    await openToolbox(stage.firefox.browser);
    const otherPanel = await showFirefoxPanel(stage.firefox.browser, 'Touchstone');
    await other.goto(stage.demo.pageUrl('sign-out'));
    await other.evaluate('window.demo.ready.then(() => window.demo.play()).then(() => null)');
    await otherPanel.waitFor(has(ending));
    await other.close();
    await stage.page.bringToFront();
    const before = await recorded();
    await touch();
    await hasTouchedSince(before);
    expect(await panel.evaluate(has(ending))).toBe(false);
  });

  it('begins anew when DevTools is closed and opened again, with a panel that works', async () => {
    await closeToolbox(stage.firefox.browser);
    await openToolbox(stage.firefox.browser);
    panel = await showFirefoxPanel(stage.firefox.browser, 'Touchstone');
    await touch();
    await panel.says(listed, 'Touch session');
    await panel.says('.session-bar', 'Ada Lovelace');
  });

  it('begins anew when the extension is loaded anew, in a panel that works', async () => {
    await reloadAddOn(stage.firefox);
    panel = await showFirefoxPanel(stage.firefox.browser, 'Touchstone');
    await touch();
    await panel.says(listed, 'Touch session');
    await panel.says('.session-bar', 'Ada Lovelace');
  });
});
