// `npm run screenshots`: every state of panel, popup and viewer, light and dark, wide and narrow, some in the colors of the user, as pictures in `.artifacts/`.
import { writeFile } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { dockAtBottom, setTheme } from '../browser/appearance.ts';
import { openDevTools } from '../browser/front-end.ts';
import { openPopup } from '../browser/open-popup.ts';
import { screenshot } from '../browser/screenshot.ts';
import { showPanel } from '../browser/show-panel.ts';
import { openExtensionPage } from '../browser/the-extension.ts';
import { getClient, removeSession, tokens, touch } from '../fixtures/clerk-fapi/index.ts';
import { later } from '../fixtures/clerk-fapi/minted.ts';
import { capture } from '../fixtures/exchange.ts';
import { takeForced } from './forced-pictures.ts';
import { scenes, tab, tabIds } from './panel-states.ts';
import { pictures } from './show-headless.ts';
import { openStage, type Scene, type Stage } from './stage.ts';
import { takeForStores } from './store-pictures.ts';

const themes = ['light', 'dark'] as const;
const widths = [1280, 480];
const height = 720;

type View = Pick<Scene, 'frontEnd' | 'panel'>;

async function takePanel({ frontEnd, panel }: View, name: string): Promise<void> {
  for (const theme of themes) {
    await setTheme(frontEnd, theme);
    await screenshot(frontEnd, `${pictures}panel-${name}-${theme}.png`, panel);
  }
}

async function panels(stage: Stage, width: number): Promise<void> {
  await takeOpened(stage, `empty-${width}`, { ready: '.notice' });
  // Before anybody signs in: the token would go with it.
  await takeOpened(stage, `unrecognized-${width}`, {
    after: (page) => page.goto(new URL('/page.css', stage.demo.pageUrl('healthy')).href),
    ready: '.notice-text ~ .notice-text',
  });
  for (const [scenario, states] of scenes) {
    const scene = await stage.open(scenario);
    await dockAtBottom(scene.frontEnd, height);
    await scene.play();
    for (const [name, enter] of Object.entries(states)) {
      await enter(scene.panel);
      await takePanel(scene, `${name}-${width}`);
    }
    for (const id of await tabIds(scene.panel)) {
      await tab(id)(scene.panel);
      await takePanel(scene, `tab-${id}-${width}`);
    }
    await scene.close();
  }
  await takeOpened(stage, `opened-late-${width}`, {
    before: async (page) => {
      await page.goto(stage.demo.pageUrl('healthy'));
      await page.evaluate('window.demo.ready.then(() => window.demo.play())');
    },
    after: (page) => page.evaluate('window.demo.touch()'),
    ready: '[role=grid]',
  });
}

/** What happens on the page before the panel is opened and after, and what then tells that the panel is done. */
interface Opening {
  before?(page: Page): Promise<unknown>;
  after?(page: Page): Promise<unknown>;
  readonly ready: string;
}

async function takeOpened(stage: Stage, name: string, { before, after, ready }: Opening): Promise<void> {
  const page = await stage.browser.newPage();
  await before?.(page);
  const frontEnd = await openDevTools(page);
  await dockAtBottom(frontEnd, height);
  const panel = await showPanel(frontEnd, 'Touchstone');
  await after?.(page);
  await panel.waitForSelector(ready);
  await takePanel({ frontEnd, panel }, name);
  await page.close();
}

const popupStates: Readonly<Record<string, (page: Page, stage: Stage) => Promise<unknown>>> = {
  session: async (page, { demo }) => {
    await page.goto(demo.pageUrl('healthy'));
    await page.evaluate('window.demo.ready.then(() => window.demo.signIn())');
  },
  impersonated: (page) =>
    page.evaluate(`{
      const snapshot = window.Clerk.client.__internal_toSnapshot();
      for (const session of snapshot.sessions) session.actor = { sub: 'user_support' };
      window.Clerk.client.__internal_toSnapshot = () => snapshot;
    }`),
  'signed-out': async (page) => {
    await page.evaluate('window.demo.ready.then(() => window.Clerk.signOut())');
  },
  'from-cookie': async (page, { demo }) => {
    await page.goto(demo.pageUrl('healthy'));
    await page.evaluate('window.demo.ready.then(() => window.demo.signIn()).then(() => delete window.Clerk)');
  },
  nothing: async (page, { demo }) => {
    await page.goto(new URL('/page.css', demo.pageUrl('healthy')).href);
    await (await page.createCDPSession()).send('Network.clearBrowserCookies');
  },
  unreadable: (page) => page.goto('chrome://version'),
};

async function popups(stage: Stage): Promise<void> {
  const page = await stage.browser.newPage();
  for (const [name, enter] of Object.entries(popupStates)) {
    await enter(page, stage);
    await takePopup(stage, page, name);
  }
  await page.close();
  for (const scenario of popupScenarios) {
    const scene = await stage.open(scenario);
    await scene.play();
    await takePopup(stage, scene.page, scenario);
    await scene.close();
  }
}

/** With DevTools beside it, which knows what is wrong. */
const popupScenarios = [
  'expired-token',
  'dev-browser-unauthenticated',
  'touch-unauthorized',
  'pending-session',
] as const;

async function takePopup({ browser }: Stage, page: Page, name: string): Promise<void> {
  for (const theme of themes) {
    const popup = await openPopup(browser, page);
    await popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
    await popup.waitForFunction(() => document.querySelector('main')?.getAttribute('aria-busy') === 'false');
    await screenshot(popup, `${pictures}popup-${name}-${theme}.png`);
    await popup.close();
  }
}

async function viewer(stage: Stage, width: number): Promise<void> {
  const page = await openExtensionPage(stage.browser, 'viewer.html');
  const take = async (name: string) => {
    for (const theme of themes) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
      await screenshot(page, `${pictures}viewer-${name}-${width}-${theme}.png`);
    }
  };
  await page.waitForSelector('input[type=file]');
  await take('empty');
  const file = `${pictures}capture.json`;
  await writeFile(file, JSON.stringify({ touchstone: 1, exchanges: signingOut() }));
  const input = await page.$('input[type=file]');
  await input?.uploadFile(file);
  await page.waitForSelector('[role=grid]');
  await take('imported');
  await page.close();
}

/** A session at work for two minutes, until its user signs out. */
const signingOut = () =>
  capture(
    getClient(),
    touch({ at: later(1.2) }),
    tokens({ at: later(44) }),
    tokens({ at: later(88.3) }),
    removeSession({ at: later(117) }),
    getClient({ at: later(117.4), client: { sessions: [], last_active_session_id: null } }),
  );

for (const width of widths) {
  const stage = await openStage('development', { size: { width, height: height + 280 } });
  await panels(stage, width);
  if (width === widths[0]) {
    await popups(stage);
    await takeForced(stage, height);
  }
  await viewer(stage, width);
  await stage.close();
}
await takeForStores();
console.log(`Pictures: ${pictures}`);
