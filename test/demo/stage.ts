// The whole thing together: the demo, a browser with the built extension, and its panel in the DevTools of each scene.
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContext, Frame, Page } from 'puppeteer-core';
import type { PanelWindow } from '../../entrypoints/devtools/hand-over.ts';
import { openDevTools } from '../browser/front-end.ts';
import { type ChromiumOptions, launchChromium } from '../browser/launch-chromium.ts';
import { type PageWatch, watchPage } from '../browser/page-watch.ts';
import { showPanel } from '../browser/show-panel.ts';
import { startDemo } from './demo.ts';
import type { ScenarioName } from './scenarios.ts';

export const built = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));

export type Demo = Awaited<ReturnType<typeof startDemo>>;

/** A request that is no auth traffic, made when everything was played. */
const lastRequest = '/page.css?played';

/** A page of the extension within DevTools, where this counts what is reported. */
interface CountingWindow {
  finished: number;
  all?: number;
  readonly chrome: { readonly devtools: { readonly network: { readonly onRequestFinished: ReportedRequests } } };
}

interface ReportedRequests {
  addListener(listener: (entry: { readonly request: { readonly url: string } }) => void): void;
}

export interface Stage {
  readonly demo: Demo;
  readonly browser: Browser;
  /** A tab on the scenario, with the panel open before the page loads, so that nothing comes from the history. `among`: private tabs. */
  open(scenario: ScenarioName, among?: BrowserContext): Promise<Scene>;
  close(): Promise<void>;
}

export interface Scene {
  readonly page: Page;
  readonly frontEnd: Page;
  readonly panel: Frame;
  readonly watch: PageWatch;
  /** Plays the scenario's steps, and waits until the panel has taken in what they caused. */
  play(): Promise<void>;
  close(): Promise<void>;
}

export async function openStage(
  mode: 'development' | 'production',
  options: Partial<ChromiumOptions> = {},
): Promise<Stage> {
  const demo = await startDemo({ mode });
  const args = [...demo.browserArguments(), ...(options.args ?? [])];
  const browser = await launchChromium({ extension: built, ...options, args });
  return {
    demo,
    browser,
    open: (scenario, among = browser.defaultBrowserContext()) => openScene(among, demo, scenario),
    close: async () => {
      await browser.close();
      await demo.close();
    },
  };
}

async function openScene(among: BrowserContext, demo: Demo, scenario: ScenarioName): Promise<Scene> {
  const page = await among.newPage();
  const frontEnd = await openDevTools(page);
  const panel = await showPanel(frontEnd, 'Touchstone');
  await countFinished(panel);
  const watch = await watchPage(page);
  await page.goto(demo.pageUrl(scenario));
  return { page, frontEnd, panel, watch, play: () => play(page, panel), close: () => page.close() };
}

/** Counts what DevTools reports, so that a test can wait until the recorder has taken all of it in. */
async function countFinished(panel: Frame): Promise<void> {
  await panel.evaluate((last: string) => {
    const counting = window as unknown as CountingWindow;
    counting.finished = 0;
    counting.chrome.devtools.network.onRequestFinished.addListener(({ request }) => {
      counting.finished += 1;
      if (request.url.endsWith(last)) counting.all = counting.finished;
    });
  }, lastRequest);
}

async function play(page: Page, panel: Frame): Promise<void> {
  await page.evaluate(`window.demo.ready
    .then(() => window.demo.play())
    .then(() => fetch('${lastRequest}', { credentials: 'omit' }))
    .then((answer) => answer.text())`);
  await panel.waitForFunction(() => {
    const { all, touchstone } = window as unknown as CountingWindow & PanelWindow;
    return all !== undefined && touchstone !== undefined && touchstone.get().seen >= all;
  });
}
