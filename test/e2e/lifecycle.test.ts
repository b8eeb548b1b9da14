import type { BrowserContext } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PanelWindow } from '../../entrypoints/devtools/hand-over.ts';
import { allowInPrivate, reloadExtension } from '../browser/extension-settings.ts';
import { openDevTools } from '../browser/front-end.ts';
import { heapOf } from '../browser/heap.ts';
import { showPanel } from '../browser/show-panel.ts';
import { openStage, type Scene, type Stage } from '../demo/stage.ts';
import { soak } from '../soak/soak.ts';
import { mixtures } from '../soak/traffic.ts';
import { complaintsOf } from '../soak/verdict.ts';
import { says } from './reading.ts';

let stage: Stage;

beforeAll(async () => {
  stage = await openStage('development');
});
afterAll(() => stage.close());

/** Opens a scenario and plays it to its end. */
async function played(...scenario: Parameters<Stage['open']>): Promise<Scene> {
  const scene = await stage.open(...scenario);
  await scene.play();
  return scene;
}

/** A page of the extension. */
interface ExtensionWindow {
  readonly chrome: typeof import('webextension-polyfill');
}

/** Waits until this operation is recorded after so many exchanges. */
const hasRecordedSince = ({ panel }: Scene, count: number, endpoint: string) =>
  panel.waitForFunction(
    (from: number, wanted: string) =>
      (window as PanelWindow).touchstone
        ?.get()
        .inspections.slice(from)
        .some((one) => one.endpoint === wanted),
    {},
    count,
    endpoint,
  );

/** What is recorded, in short. */
const recorded = ({ panel }: Pick<Scene, 'panel'>) =>
  panel.evaluate(() => {
    const { inspections = [], foreign = [], findings = [], seen } = (window as PanelWindow).touchstone?.get() ?? {};
    return {
      endpoints: inspections.map(({ endpoint }) => endpoint),
      foreign: foreign.length,
      findings: findings.map(({ rule }) => rule),
      seen,
    };
  });

/** What can happen to a page, or to its tab, while it is recorded. */
const events: Readonly<Record<string, (scene: Scene) => Promise<unknown>>> = {
  'the page is reloaded': ({ page }) => page.reload(),
  'the page goes to another origin and comes back': async ({ page }) => {
    await page.goto(`${stage.demo.pageUrl('template-missing')}page.css`);
    await page.goto(stage.demo.pageUrl('healthy'));
  },
  'the page comes back as it was left': async ({ page }) => {
    await page.evaluate('window.isAsItWasLeft = true');
    await page.goto(`${stage.demo.pageUrl('template-missing')}page.css`);
    await page.goBack();
    expect(await page.evaluate('window.isAsItWasLeft')).toBe(true);
  },
  'the tab is moved into a window of its own': ({ panel }) =>
    panel.evaluate(async () => {
      const { devtools, windows } = (window as unknown as ExtensionWindow).chrome;
      await windows.create({ tabId: devtools.inspectedWindow.tabId });
    }),
};

describe('the recording', () => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await played('healthy');
  });
  afterAll(() => scene.close());

  it.each(Object.entries(events))('goes on when %s', async (_, happen) => {
    const before = (await recorded(scene)).endpoints;
    await happen(scene);
    await scene.page.evaluate('window.demo.ready.then(() => window.demo.touch())');
    await hasRecordedSince(scene, before.length, 'session.touch');
    expect((await recorded(scene)).endpoints.slice(0, before.length)).toEqual(before);
    await says(scene.panel, '.session-bar', 'Ada Lovelace');
  });

  it('begins anew when DevTools is closed and opened again, with a panel that works', async () => {
    await scene.frontEnd.close();
    const frontEnd = await openDevTools(scene.page);
    const panel = await showPanel(frontEnd, 'Touchstone');
    await scene.page.reload();
    await scene.page.evaluate('window.demo.ready.then(() => window.demo.touch())');
    await says(panel, '[role=row]', 'Touch session');
    await says(panel, '.session-bar', 'Ada Lovelace');
  });

  it('is of its own tab only', async () => {
    const ending = 'client.sign-out';
    const [first, second] = [await played('healthy'), await played('sign-out')];
    expect((await recorded(second)).endpoints).toContain(ending);
    expect((await recorded(first)).endpoints).not.toContain(ending);
    await second.close();
    await first.page.bringToFront();
    expect((await recorded(first)).endpoints).toContain('session.touch');
    await first.close();
  });
});

describe('the panel', () => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await played('healthy');
  });
  afterAll(() => scene.close());

  it('says so when there is no room for another snapshot, and keeps none of it', async () => {
    const fill = (text: string) =>
      scene.panel.evaluate(
        (filler) => (window as unknown as ExtensionWindow).chrome.storage.local.set({ filler }),
        text,
      );
    await fill('x'.repeat(10_480_000));
    await scene.panel.locator('[aria-label="Export the capture"]').click();
    await says(scene.panel, 'dialog.export', 'safe to share');
    await scene.panel.locator('::-p-xpath(//button[contains(., "Keep snapshot")])').click();
    await scene.panel.locator('::-p-xpath(//form[contains(@class, "keep")]//button)').click();
    await says(scene.panel, '.keep', 'the browser gives an extension 10 MB');
    await fill('');
    const stored = await scene.panel.evaluate(() =>
      (window as unknown as ExtensionWindow).chrome.storage.local.get().then(Object.keys),
    );
    expect(stored.filter((key) => key.startsWith('snapshot/'))).toEqual([]);
    await scene.panel.locator('.export-head button').click();
  });

  describe('when there is more than it may keep', () => {
    const limit = 100;
    beforeAll(async () => {
      await scene.panel.locator('[aria-label="Settings"]').click();
      const box = '::-p-xpath(//dialog//input[@type="number"][@min="100"])';
      await scene.panel.locator(box).fill(`${limit}`);
      await scene.panel.locator('[aria-label="Close settings"]').click();
      // Tokens that wait for their keys take memory too, up to 2,000 of them: with the keys none waits.
      await scene.page.evaluate('window.demo.fetchKeys()');
    });

    it.each(mixtures)(
      'loses nothing of thousands of requests without notice, and takes no more memory: %s',
      async (mixture) => {
        const soaked = await soak(stage, scene, { mixture, requests: 1800, limit, at: [0.5, 1] });
        expect(complaintsOf(soaked)).toEqual([]);
      },
      180_000,
    );
  });

  it('lets go of what was cleared', async () => {
    const heap = await heapOf(stage.browser, '/devtools-panel.html');
    const isThere = () => scene.panel.evaluate(() => Reflect.get(window, 'held').deref() !== undefined);
    await scene.panel.evaluate(() => {
      const [row] = (window as PanelWindow).touchstone?.get().inspections ?? [];
      if (row) Object.assign(window, { held: new WeakRef(row.exchange) });
    });
    await scene.panel.locator('[aria-label="Clear"]').click();
    await says(scene.panel, 'h2', 'Cleared');
    await heap();
    expect(await isThere()).toBe(false);
    await scene.page.evaluate('window.demo.touch()');
    await says(scene.panel, '.session-bar', 'Ada Lovelace');
  });

  it('says so when the browser refuses to store its settings, and goes on with them', async () => {
    await scene.panel.evaluate(() => {
      const { storage } = (window as unknown as ExtensionWindow).chrome;
      storage.local.set = () => Promise.reject(new Error('storage is closed'));
    });
    await scene.panel.locator('[aria-label="Settings"]').click();
    await scene.panel.locator('::-p-xpath(//dialog//label[contains(., "Dark")])').click();
    await says(scene.panel, '[role=alert]', 'refused to store');
    await scene.panel.waitForFunction(() => document.documentElement.dataset.theme === 'dark');
    await says(scene.panel, '.session-bar', 'Ada Lovelace');
  });

  it('has its recording again when its own page is reloaded', async () => {
    await scene.panel.evaluate(() => {
      Object.assign(window, { isOld: true });
      location.reload();
    });
    await scene.panel.waitForFunction(
      () => !('isOld' in window) && document.querySelector('.session-bar')?.textContent?.includes('Ada Lovelace'),
    );
  });
});

describe('the extension', () => {
  let among: BrowserContext;
  let ordinary: Scene;
  beforeAll(async () => {
    await allowInPrivate(stage.browser);
    among = await stage.browser.createBrowserContext();
    const secret = await stage.open('healthy', among);
    await secret.play();
    await says(secret.panel, '.session-bar', 'Ada Lovelace');
    ordinary = await played('healthy');
  });

  it('keeps nothing of a private window that it was let into', async () => {
    // What is kept of an ordinary tab is kept as late, so the other would be there by now.
    const kept = await ordinary.panel.evaluate(async () => {
      const { devtools, storage } = (window as unknown as ExtensionWindow).chrome;
      const own = `view:${devtools.inspectedWindow.tabId}`;
      await new Promise<void>((resolve) => {
        const look = () => void storage.session.get(own).then((found) => own in found && resolve());
        storage.session.onChanged.addListener(look);
        look();
      });
      return Object.keys(await storage.session.get()).filter((key) => key !== own);
    });
    expect(kept).toEqual([]);
    await among.close();
  });

  it('leaves no dead panel behind when it is loaded anew while DevTools is open', async () => {
    const { page, frontEnd } = ordinary;
    const closed = new Promise((resolve) => frontEnd.once('close', resolve));
    await reloadExtension(stage.browser);
    await closed;
    const panel = await showPanel(await openDevTools(page), 'Touchstone');
    await page.evaluate('window.demo.touch()');
    await says(panel, '[role=row]', 'Touch session');
    await says(panel, '.session-bar', 'Ada Lovelace');
  });
});
