import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openBenchPage } from '../bench/list/open-page.ts';
import { launchChromium } from '../browser/launch-chromium.ts';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchChromium({ extension: null, size: { width: 1000, height: 700 } });
  page = await openBenchPage(browser);
  await page.evaluate(() => {
    window.bench.make(4000);
    window.bench.show();
  });
});
afterAll(() => browser.close());

/** Whether rows fill the list to its lower edge, and whether the newest is there, in the frame that follows upon a key. */
const afterKey = async (text: string) =>
  await page.evaluate(async (to) => {
    const box = document.querySelector<HTMLInputElement>('.filter-box');
    if (box) box.value = to;
    box?.dispatchEvent(new Event('input', { bubbles: true }));
    await new Promise((done) => requestAnimationFrame(done));
    const list = document.querySelector('.list-scroller');
    const frame = list?.getBoundingClientRect();
    const rows = Array.from(document.querySelectorAll('.row'), (row) => row.getBoundingClientRect());
    const shown = rows.filter(({ top, bottom }) => frame && bottom > frame.top && top < frame.bottom);
    return {
      first: Math.round(Math.min(...shown.map(({ top }) => top)) - (frame?.top ?? 0)) <= 24,
      last: Math.round(Math.max(...shown.map(({ bottom }) => bottom)) - (frame?.bottom ?? 0)),
      newest:
        rows.length > 0 &&
        document.querySelector('.row:last-child')?.getAttribute('aria-rowindex') === list?.ariaRowCount,
    };
  }, text);

it('shows the newest rows at its end in the very frame in which a filter hides and shows rows', async () => {
  const full = { first: true, last: 0, newest: true };
  for (const text of ['touch', 'touch status:4xx', 'touch', '', '-touch', ''])
    expect(await afterKey(text)).toEqual(full);
  expect((await afterKey('nothing like it')).newest).toBe(false);
  expect(await afterKey('')).toEqual(full);
});

it('leaves the reader where it is who has scrolled away from the newest', async () => {
  await page.evaluate(() => window.bench.scroll(-100));
  await page.evaluate(() => window.bench.arrive());
  await page.waitForSelector('.list-newest');
  const top = await page.$eval('.list-scroller', ({ scrollTop }) => scrollTop);
  await page.evaluate(() => window.bench.arrive());
  expect(await page.$eval('.list-scroller', ({ scrollTop }) => scrollTop)).toBe(top);
});

it('begins with the first row of each new order, and with the newest in order of arrival', async () => {
  const sort = () => page.click('[data-column=status]');
  const top = () => page.$eval('.list-scroller', ({ scrollTop }) => scrollTop);
  for (const order of ['ascending', 'descending']) {
    await sort();
    await page.waitForSelector(`.cell-status[aria-sort=${order}]`);
    expect(await top()).toBe(0);
    await page.evaluate(() => window.bench.scroll(5000));
  }
  await sort();
  await page.waitForSelector('.cell-status[aria-sort=none]');
  expect(await top()).toBeGreaterThan(50_000);
});
