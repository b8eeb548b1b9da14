import type { Page } from 'puppeteer-core';
import { usedHeap } from '../../browser/heap.ts';
import { launchChromium } from '../../browser/launch-chromium.ts';
import type { Measurement } from '../measurement.ts';
import { type MainThread, mainThreadOf } from './main-thread.ts';
import { openBenchPage } from './open-page.ts';

const few = 50;
const many = 50_000;
const frames = 200;
/** What a fast wheel scrolls by: 14,400 pixels a second. */
const rowsPerFrame = -10;
const rounds = 3;
const perRound = 30;
const typed = ['touch session', 'status:4xx', '-token', '/sess.*tok/i', 'endpoint:session.touch', 'session:sess_7'];

/** The list of 50,000 exchanges in the real panel and a real browser. */
export async function list(): Promise<Measurement[]> {
  const browser = await launchChromium({ extension: null, size: { width: 1280, height: 800 } });
  try {
    const page = await openBenchPage(browser);
    const work = await mainThreadOf(page);
    const kept = await keptByThePanel(page);
    const [young, old] = await arrivals(page, work);
    const frame = await times(frames, () =>
      work(() => page.evaluate((rows) => window.bench.scroll(rows), rowsPerFrame)),
    );
    const keys = typed.flatMap((text) => Array.from({ length: text.length + 1 }, (_, length) => text.slice(0, length)));
    const key = await times(keys.length, (at) =>
      work(() => page.evaluate((to) => window.bench.type(to), keys[at] ?? '')),
    );
    return [
      {
        what: 'scrolling 50,000 rows, 95th percentile of a frame',
        value: share(frame, 0.95),
        budget: 16.7,
        unit: 'ms',
      },
      { what: 'filter at 50,000 rows, key to painted', value: share(key, 0.95), budget: 50, unit: 'ms' },
      { what: 'one more row at 50,000, to one more at 50', value: old / young, budget: 1.5, unit: '×' },
      { what: 'memory that the list keeps of an exchange', value: kept / many / 1000, budget: 1, unit: 'kB' },
    ];
  } finally {
    await browser.close();
  }
}

/** A new row's time in a short and in a long list, in turns; the first is for the compiler, which has seen no such list yet. */
async function arrivals(page: Page, work: MainThread): Promise<[young: number, old: number]> {
  const [young, old]: [number[], number[]] = [[], []];
  for (let round = 0; round <= rounds; round += 1) {
    const [short, long] = [await arrivalsAt(few, page, work), await arrivalsAt(many, page, work)];
    if (round > 0) {
      young.push(...short);
      old.push(...long);
    }
  }
  return [share(young, 0.25), share(old, 0.25)];
}

async function arrivalsAt(count: number, page: Page, work: MainThread): Promise<number[]> {
  await page.evaluate((rows) => window.bench.make(rows), count);
  await page.evaluate(() => window.bench.show());
  return await times(perRound, () => work(() => page.evaluate(() => window.bench.arrive())));
}

/** One after the other. */
async function times(count: number, job: (at: number) => Promise<number>): Promise<number[]> {
  const all = [];
  for (let at = 0; at < count; at += 1) all.push(await job(at));
  return all;
}

/** Bytes that showing a recording adds to the recording itself. */
async function keptByThePanel(page: Page): Promise<number> {
  const session = await page.createCDPSession();
  await page.evaluate((count) => window.bench.make(count), many);
  const before = await usedHeap(session);
  await page.evaluate(() => window.bench.show());
  const after = await usedHeap(session);
  await session.detach();
  return after - before;
}

/** The value below which this share of the times lies. */
const share = (times: readonly number[], part: number): number =>
  times.toSorted((left, right) => left - right)[Math.floor(times.length * part)] ?? Number.NaN;
