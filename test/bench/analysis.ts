import { measure } from 'mitata';
import { createInspector, isOfInterest } from '../../lib/inspect/index.ts';
import { minute, scene, touch } from '../fixtures/clerk-fapi/index.ts';
import { exchange } from '../fixtures/exchange.ts';
import { byTheBrowser } from './chromium-entry.ts';
import { inTurns } from './in-turns.ts';
import type { Measurement } from './measurement.ts';

/** A tab that was left open: one touch a minute. */
const heartbeat = Array.from({ length: 60 }, (_, index) => ({ ...touch({ at: scene.now + index * minute }), index }));

/** The whole analysis of a touch, next to the one thing nobody can do without: parsing its body as JSON. */
export async function analysis(): Promise<Measurement[]> {
  const { whole, parse } = wholeAnalysis();
  const inspector = createInspector();
  const telling = await least(() => isOfInterest(foreign));
  const adding = await least(() => inspector.add(foreign));
  return [
    { what: 'whole analysis of a touch', value: whole / parse, budget: 5, unit: '× JSON.parse' },
    { what: 'telling that a request is not auth', value: telling, budget: 1, unit: 'µs' },
    { what: 'adding a request that is not auth', value: adding, budget: 3, unit: 'µs' },
  ];
}

/** What a page of an app asks for all the time, as Chromium sends it: the body is not there yet. */
const foreign = exchange({
  url: 'https://shop.example/api/products?page=2',
  requestHeaders: {
    ':authority': 'shop.example',
    ':method': 'GET',
    ':path': '/api/products?page=2',
    ':scheme': 'https',
    referer: 'https://shop.example/products',
    ...byTheBrowser,
    'sec-fetch-site': 'same-origin',
  },
  responseHeaders: {
    'cache-control': 'max-age=3600',
    'content-encoding': 'br',
    'content-type': 'application/json',
    date: 'Sat, 14 Mar 2026 09:30:00 GMT',
    etag: '"17-2f"',
    server: 'nginx',
    vary: 'Accept-Encoding',
  },
});

/** Microseconds that a job takes when nothing else has the processor: the least of some rounds. */
async function least(job: () => unknown): Promise<number> {
  const rounds: number[] = [];
  for (let round = 0; round < 5; round += 1) rounds.push((await measure(job)).p25 / 1000);
  return Math.min(...rounds);
}

function wholeAnalysis() {
  let inspector = createInspector();
  const at = (turn: number) => {
    const beat = heartbeat[turn % heartbeat.length];
    if (beat?.response.body.kind !== 'text') throw new Error('The touch fixture has no text body');
    return { beat, text: beat.response.body.text };
  };
  const parse = (turn: number) => JSON.parse(at(turn).text);
  const whole = (turn: number) => {
    if (turn % heartbeat.length === 0) inspector = createInspector();
    return inspector.add(at(turn).beat);
  };
  return inTurns({ parse, whole }, { turns: 6000, warmUp: 12_000 });
}
