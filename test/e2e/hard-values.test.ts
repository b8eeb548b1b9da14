import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { screenshot } from '../browser/screenshot.ts';
import { openExtensionPage } from '../browser/the-extension.ts';
import { pictures } from '../demo/show-headless.ts';
import { fapi, getClient, user } from '../fixtures/clerk-fapi/index.ts';
import { capture } from '../fixtures/exchange.ts';
import { playedScene } from './played-scene.ts';
import { says, selectRow, selectTab } from './reading.ts';

const names = {
  'very long': { first_name: 'Wolfeschlegelsteinhausenbergerdorff'.repeat(12), last_name: '0123456789'.repeat(40) },
  // Written from the right, with a character that turns around what comes after it.
  'from the right': { first_name: 'مريم\u202e', last_name: 'القحطاني '.repeat(30) },
};

const captureOf = (name: (typeof names)[keyof typeof names]): string => {
  const answer = getClient({ session: { user: user(name) } });
  const others = fapi('GET', `/v1/${'unknown-'.repeat(60)}`, { json: { [name.first_name]: name.last_name } });
  return JSON.stringify({ touchstone: 1, exchanges: capture(answer, others) });
};

const scene = playedScene('healthy');
let page: Page;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'touchstone-'));
  page = await openExtensionPage(scene.browser, 'viewer.html');
});
afterAll(() => rm(folder, { recursive: true }));

/** Elements that stick out of the window, and can be reached by no scrolling. */
const sticksOut = (): Promise<string[]> =>
  page.evaluate(() => {
    const isReached = (element: Element): boolean => {
      for (let around = element.parentElement; around; around = around.parentElement)
        if (getComputedStyle(around).overflowX !== 'visible') return true;
      return false;
    };
    return Array.from(document.querySelectorAll('main *'))
      .filter((element) => element.getBoundingClientRect().right > innerWidth + 1 && !isReached(element))
      .map((element) => `${element.tagName}.${element.getAttribute('class')}`);
  });

describe.each(Object.entries(names))('names that are %s', (kind, name) => {
  beforeAll(async () => {
    const file = join(folder, 'capture.json');
    await writeFile(file, captureOf(name));
    const input = await page.waitForSelector('input[type=file]');
    await input?.uploadFile(file);
    await says(page.mainFrame(), '.session-name', name.first_name.slice(0, 4));
  });

  it.each([1280, 480])('leave the layout as it is, %i pixels wide', async (width) => {
    await page.setViewport({ width, height: 800 });
    await selectRow(page.mainFrame(), 'Load client');
    for (const tab of ['Session', 'User', 'Request']) {
      await selectTab(page.mainFrame(), tab);
      expect(await sticksOut()).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    }
    await screenshot(page, `${pictures}names-${kind.replaceAll(' ', '-')}-${width}.png`);
  });
});
