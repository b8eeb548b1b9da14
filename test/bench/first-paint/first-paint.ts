import { fileURLToPath } from 'node:url';
import type { Browser, Frame, Page } from 'puppeteer-core';
import { openDevTools } from '../../browser/front-end.ts';
import { launchChromium } from '../../browser/launch-chromium.ts';
import { openPopup } from '../../browser/open-popup.ts';
import { showPanel } from '../../browser/show-panel.ts';
import type { Measurement } from '../measurement.ts';
import { workUntilPaint } from './trace.ts';

const built = fileURLToPath(new URL('../../../.output/chrome-mv3', import.meta.url));
const turns = 8;

/** What the panel and the popup do before anything of them is seen, in a real browser and its real DevTools; needs `npm run build`. */
export async function firstPaint(): Promise<Measurement[]> {
  const browser = await launchChromium({ extension: built });
  try {
    const [panels, popups]: [number[], number[]] = [[], []];
    for (let turn = 0; turn < turns; turn += 1) {
      panels.push(await ofPanel(browser));
      popups.push(await ofPopup(browser));
    }
    return [
      { what: 'work of the panel until its first paint', value: lowerQuartile(panels), budget: 100, unit: 'ms' },
      { what: 'work of the popup until its first paint', value: lowerQuartile(popups), budget: 100, unit: 'ms' },
    ];
  } finally {
    await browser.close();
  }
}

/** Each time in a DevTools of its own, where the panel was never shown before. */
async function ofPanel(browser: Browser): Promise<number> {
  const page = await browser.newPage();
  const frontEnd = await openDevTools(page);
  const trace = await traceOf(page, () => showPanel(frontEnd, 'Touchstone'));
  await page.close();
  return workUntilPaint(trace, 'devtools-panel.html');
}

async function ofPopup(browser: Browser): Promise<number> {
  const page = await browser.newPage();
  const trace = await traceOf(page, async () => (await openPopup(browser, page)).mainFrame());
  await page.close();
  return workUntilPaint(trace, 'popup.html');
}

/** The browser's own record of its work, as JSON, from before a page is opened until something of it is seen. */
async function traceOf(page: Page, open: () => Promise<Frame>): Promise<string> {
  await page.tracing.start({ categories: ['toplevel', 'loading', 'blink.user_timing'] });
  const opened = await open();
  await painted(opened);
  return new TextDecoder().decode(await page.tracing.stop());
}

const painted = (frame: Frame): Promise<void> =>
  frame.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const observer = new PerformanceObserver((list) => {
          if (list.getEntriesByName('first-contentful-paint').length > 0) resolve();
        });
        observer.observe({ type: 'paint', buffered: true });
      }),
  );

const lowerQuartile = (times: readonly number[]): number =>
  times.toSorted((left, right) => left - right)[Math.floor(times.length / 4)] ?? Number.NaN;
