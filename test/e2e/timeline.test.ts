import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dockAtBottom, setTheme } from '../browser/appearance.ts';
import { screenshot } from '../browser/screenshot.ts';
import { openStage, type Scene, type Stage } from '../demo/stage.ts';
import { rows, says, textsOf } from './reading.ts';

let stage: Stage;
let scene: Scene;

beforeAll(async () => {
  stage = await openStage('development');
});
afterAll(() => stage.close());

const count = (panel: Frame, selector: string): Promise<number> => panel.$$eval(selector, (found) => found.length);

/** What part of an element's width and height, in pixels of the whole of DevTools. */
async function pointIn(panel: Frame, selector: string, x: number, y: number) {
  const element = await panel.waitForSelector(selector);
  const box = await element?.boundingBox();
  if (!box) throw new Error(`${selector} is not drawn`);
  return { x: box.x + box.width * x, y: box.y + box.height * y };
}

async function drag(page: Page, from: { x: number; y: number }, to: { x: number; y: number }): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move((from.x + to.x) / 2, to.y);
  await page.mouse.move(to.x, to.y);
  await page.mouse.up();
}

const appMark = '.tl-lane:last-of-type :is(.tl-request, .tl-many, .tl-count)';

describe('the timeline of an app that works', () => {
  beforeAll(async () => {
    scene = await stage.open('healthy');
    await dockAtBottom(scene.frontEnd, 480);
    await scene.play();
  });
  afterAll(() => scene.close());

  it('has a lane for the session with its tokens, and lanes for the rest', async () => {
    await says(scene.panel, '.timeline-label', 'App requests');
    const labels = (await textsOf(scene.panel, '.timeline-label')).join();
    expect(labels).toMatch(/sess_\w+…\w{4}/);
    expect(labels).toContain('Auth requests');
    expect(await count(scene.panel, '.tl-bar')).toBeGreaterThan(0);
    expect(await count(scene.panel, '.tl-now')).toBe(1);
    for (const theme of ['light', 'dark'] as const) {
      await setTheme(scene.frontEnd, theme);
      await screenshot(scene.frontEnd, `.artifacts/timeline-healthy-${theme}.png`, scene.panel);
    }
    await setTheme(scene.frontEnd, 'light');
  });

  it('goes to the request of a mark that is clicked', async () => {
    const middle = await pointIn(scene.panel, appMark, 0.5, 0.5);
    await scene.frontEnd.mouse.click(middle.x, middle.y);
    await says(scene.panel, '[role=row][aria-selected=true]', 'App request');
    expect(await count(scene.panel, '.tl-selected')).toBe(1);
  });

  it('limits the list to the range that is dragged, until the chip ends that', async () => {
    const beforeApp = await pointIn(scene.panel, appMark, 0, 0.5);
    const start = await pointIn(scene.panel, '.timeline-plot', 0, 0.5);
    await drag(scene.frontEnd, { x: start.x + 1, y: start.y }, { x: beforeApp.x - 2, y: start.y });
    await scene.panel.waitForSelector('.timeline-range');
    await says(scene.panel, '.status-count', 'shown');
    expect((await rows(scene.panel)).join()).not.toContain('App request');
    await screenshot(scene.frontEnd, '.artifacts/timeline-range.png', scene.panel);
    await scene.panel.locator('.timeline-range').click();
    await scene.panel.waitForSelector('.timeline-range', { hidden: true });
    expect((await textsOf(scene.panel, '.status-count')).join()).not.toContain('shown');
  });

  it('can be used with the keyboard alone', async () => {
    await scene.panel.focus('.timeline-fold');
    for (const _ of ['zoom out', 'zoom in', 'fit', 'legend', 'plot']) await scene.frontEnd.keyboard.press('Tab');
    expect(await scene.panel.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('listbox');
    await scene.frontEnd.keyboard.press('ArrowUp');
    await scene.frontEnd.keyboard.press('ArrowUp');
    await scene.frontEnd.keyboard.press('Home');
    const [told] = await textsOf(scene.panel, '.timeline-plot [role=option]');
    await says(scene.panel, '.timeline-tip', told?.split(',')[0] ?? 'nothing');
    await scene.frontEnd.keyboard.press('Enter');
    await says(scene.panel, '[role=row][aria-selected=true]', told?.split(',')[0] ?? 'nothing');
  });

  it('folds and comes back', async () => {
    await scene.panel.locator('.timeline-fold').click();
    await scene.panel.waitForSelector('.timeline-plot', { hidden: true });
    await scene.panel.locator('.timeline-fold').click();
    await scene.panel.waitForSelector('.timeline-plot');
  });
});

describe('the timeline of an app whose session is ended elsewhere', () => {
  it('shows the error where it happened and the session as over, and says in a low panel what its signs mean', async () => {
    const broken = await stage.open('touch-unauthorized');
    await dockAtBottom(broken.frontEnd, 480);
    await broken.play();
    await says(broken.panel, '.timeline-note', 'ended');
    expect(await count(broken.panel, '.tl-error, .tl-count-error')).toBeGreaterThan(0);
    expect(await count(broken.panel, '.tl-end')).toBe(1);
    await dockAtBottom(broken.frontEnd, 360);
    await broken.panel.locator('[aria-label="What the signs mean"]').click();
    const below = await broken.panel.$eval(
      '.timeline-legend',
      (legend) => innerHeight - legend.getBoundingClientRect().bottom,
    );
    expect(below).toBeGreaterThanOrEqual(0);
    await screenshot(broken.frontEnd, '.artifacts/timeline-ended.png', broken.panel);
    await broken.close();
  });

  it('shows an expired token in its place', async () => {
    const broken = await stage.open('expired-token');
    await dockAtBottom(broken.frontEnd, 480);
    await broken.play();
    await broken.panel.waitForSelector('.tl-error, .tl-count-error');
    await screenshot(broken.frontEnd, '.artifacts/timeline-expired.png', broken.panel);
    await broken.close();
  });
});
