import { sanitize as sanitizeHar } from 'har-sanitizer';
import { readCapture } from '../../lib/capture/index.ts';
import { documentOf, held, inspectPieces, textOf } from '../../lib/export/index.ts';
import { type InspectedCapture, inspectCapture } from '../../lib/inspect/index.ts';
import { providers } from '../../lib/providers/index.ts';
import { sanitize } from '../../lib/sanitize/index.ts';
import { allSeedlings } from '../lib/sanitize/canary.ts';
import { readable } from '../lib/sanitize/decoded.ts';
import { plant } from '../lib/sanitize/planted-capture.ts';
import { authTraffic } from './auth-traffic.ts';
import { toChromiumEntry } from './chromium-entry.ts';
import { collectGarbage } from './collect-garbage.ts';
import type { Measurement } from './measurement.ts';

const megabytes = 20;
const turns = 8;

/** What sanitizing costs, the second opinion included, next to reading and writing the file as JSON; and what is left to read. */
export async function sanitizing(): Promise<Measurement[]> {
  const text = authTraffic(megabytes * 1e6);
  const inspected = await inspect(text);
  const json: number[] = [];
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let turn = 0; turn < turns; turn += 1) {
    json.push(await timeOf(() => JSON.stringify(JSON.parse(text))));
    ours.push(await timeOf(() => exported(inspected)));
    theirs.push(await timeOf(() => sanitizeHar(JSON.parse(text))));
  }
  const { all, left, leftByOther } = await leaks();
  console.table([
    { tool: 'Touchstone', time: `${ratio(ours, json).toFixed(1)} ×`, 'canaries still readable': `${left} of ${all}` },
    {
      tool: 'har-sanitizer 2.0.0',
      time: `${ratio(theirs, json).toFixed(1)} ×`,
      'canaries still readable': `${leftByOther} of ${all}`,
    },
  ]);
  return [
    {
      what: `sanitizing ${megabytes} MB, second opinion included`,
      value: ratio(ours, json),
      budget: 6,
      unit: '× JSON',
    },
    { what: 'canaries that can be read afterwards', value: left, budget: 0, unit: '' },
  ];
}

/** As the panel does it: nothing leaves unless the second opinion finds nothing. */
async function exported({ inspections }: InspectedCapture): Promise<string> {
  const { capture, leaksIn } = sanitize(inspections);
  const document = held(await documentOf(capture, 'har', providers));
  if ([...inspectPieces(document, leaksIn)].length > 0) throw new Error('The second opinion refuses');
  return textOf(document);
}

/** A secret in every place of a capture, through both; without the exchanges whose odd URLs stop the other. */
async function leaks() {
  const { exchanges, needles } = plant(allSeedlings);
  const before: string[] = [];
  const after: string[] = [];
  for (const entry of exchanges.map(toChromiumEntry)) {
    const raw = harOf([entry]);
    const sanitized = await sanitizeHar(JSON.parse(raw)).catch(() => null);
    if (sanitized === null) continue;
    before.push(JSON.stringify(entry));
    after.push(JSON.stringify(sanitized));
  }
  const planted = readable(needles, before.join('\n'));
  const ours = await exported(await inspect(`{"log":{"version":"1.2","entries":[${before.join(',')}]}}`));
  return {
    all: planted.length,
    left: readable(planted, ours).length,
    leftByOther: readable(planted, after.join('\n')).length,
  };
}

const harOf = (entries: readonly unknown[]): string =>
  JSON.stringify({ log: { version: '1.2', creator: { name: 'bench', version: '1' }, pages: [], entries } });

async function inspect(text: string): Promise<InspectedCapture> {
  const reading = readCapture(text);
  if (!reading.ok) throw new Error(reading.reason);
  return inspectCapture(reading.exchanges);
}

/** Milliseconds that this thread works: what one waits for, without what other programs take, or the compiler's threads beside it. */
async function timeOf(job: () => unknown): Promise<number> {
  collectGarbage();
  const before = process.threadCpuUsage();
  await job();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}

const ratio = (times: readonly number[], base: readonly number[]): number => Math.min(...times) / Math.min(...base);
