import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PanelWindow } from '../../entrypoints/devtools/hand-over.ts';
import { openDevTools } from '../browser/front-end.ts';
import { showPanel } from '../browser/show-panel.ts';
import { openStage, type Scene, type Stage } from '../demo/stage.ts';
import { says, textsOf } from './reading.ts';

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

describe('the recording', () => {
  it('goes on when the page is reloaded', async () => {
    const scene = await played('healthy');
    const before = (await recorded(scene)).endpoints;
    await scene.page.reload();
    await scene.page.evaluate('window.demo.ready.then(() => window.demo.touch())');
    await scene.panel.waitForFunction(
      (count: number) => ((window as PanelWindow).touchstone?.get().inspections.length ?? 0) > count + 1,
      {},
      before.length,
    );
    const after = (await recorded(scene)).endpoints;
    expect(after.slice(0, before.length)).toEqual(before);
    await says(scene.panel, '.session-bar', 'Ada Lovelace');
    await scene.close();
  });

  it('goes on when the page goes to another origin and comes back', async () => {
    const scene = await played('healthy');
    const before = (await recorded(scene)).endpoints;
    await scene.page.goto(`${stage.demo.pageUrl('template-missing')}page.css`);
    await scene.page.goBack();
    await scene.page.evaluate('window.demo.ready.then(() => window.demo.touch())');
    await scene.panel.waitForFunction(
      (count: number) =>
        (window as PanelWindow).touchstone
          ?.get()
          .inspections.slice(count)
          .some((one) => one.endpoint === 'session.touch'),
      {},
      before.length,
    );
    expect((await recorded(scene)).endpoints.slice(0, before.length)).toEqual(before);
    await scene.close();
  });

  it('begins anew when DevTools is closed and opened again, with a panel that works', async () => {
    const scene = await played('healthy');
    await scene.frontEnd.close();
    const frontEnd = await openDevTools(scene.page);
    const panel = await showPanel(frontEnd, 'Touchstone');
    await scene.page.reload();
    await scene.page.evaluate('window.demo.ready.then(() => window.demo.touch())');
    await says(panel, '[role=row]', 'Touch session');
    await says(panel, '.session-bar', 'Ada Lovelace');
    await scene.close();
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
  it('says so when the browser refuses to store its settings, and goes on with them', async () => {
    const scene = await played('healthy');
    await scene.panel.evaluate(() => {
      const { storage } = (window as unknown as { chrome: { storage: { local: { set: unknown } } } }).chrome;
      storage.local.set = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
    });
    await scene.panel.locator('[aria-label="Settings"]').click();
    await scene.panel.locator('::-p-xpath(//dialog//label[contains(., "Dark")])').click();
    await says(scene.panel, '[role=alert]', 'refused to store');
    await scene.panel.waitForFunction(() => document.documentElement.dataset.theme === 'dark');
    await says(scene.panel, '[role=row]', 'App request');
    await scene.close();
  });

  it('keeps the newest of thousands of requests, says how many went, and forgets nothing it found', async () => {
    const scene = await played('healthy');
    const kept = 100;
    await scene.panel.locator('[aria-label="Settings"]').click();
    const box = '::-p-xpath(//dialog//input[@type="number"][@min="100"])';
    await scene.panel.locator(box).fill(`${kept}`);
    await scene.panel.locator('[aria-label="Close settings"]').click();
    const before = await recorded(scene);
    // They carry the session's cookie, so each is kept.
    await scene.page.evaluate(`(async () => {
      for (let round = 0; round < 30; round += 1)
        await Promise.all(Array.from({ length: 100 }, () => fetch('/page.css', { cache: 'no-store' }).then((one) => one.text())));
    })()`);
    await scene.panel.waitForFunction(
      (seen: number) => ((window as PanelWindow).touchstone?.get().seen ?? 0) >= seen,
      {},
      (before.seen ?? 0) + 3000,
    );
    const after = await recorded(scene);
    expect(after.endpoints).toHaveLength(kept);
    expect(after.foreign).toBeLessThanOrEqual(kept);
    expect(after.findings).toEqual(expect.arrayContaining(before.findings));
    await says(scene.panel, '.status-dropped', 'dropped');
    expect((await textsOf(scene.panel, '.session-bar'))[0]).toContain('Ada Lovelace');
    await scene.close();
  }, 180_000);
});
