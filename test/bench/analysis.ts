import { measure } from 'mitata';
import { createInspector, isOfInterest } from '../../lib/inspect/index.ts';
import { minute, scene, touch } from '../fixtures/clerk-fapi/index.ts';
import { exchange } from '../fixtures/exchange.ts';
import { inTurns } from './in-turns.ts';
import type { Measurement } from './measurement.ts';

/** A tab that was left open: one touch a minute. */
const heartbeat = Array.from({ length: 60 }, (_, index) => ({ ...touch({ at: scene.now + index * minute }), index }));

/** The whole analysis of a touch, next to the one thing nobody can do without: parsing its body as JSON. */
export async function analysis(): Promise<Measurement[]> {
  const { whole, parse } = wholeAnalysis();
  const foreign = exchange({ url: 'https://shop.example/api/products?page=2' });
  const inspector = createInspector();
  const telling = await measure(() => isOfInterest(foreign));
  const adding = await measure(() => inspector.add(foreign));
  return [
    { what: 'whole analysis of a touch', value: whole / parse, budget: 5, unit: '× JSON.parse' },
    { what: 'telling that a request is not auth', value: telling.p25 / 1000, budget: 1, unit: 'µs' },
    { what: 'adding a request that is not auth', value: adding.p25 / 1000, budget: 3, unit: 'µs' },
  ];
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
