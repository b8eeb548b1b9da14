import { measure } from 'mitata';
import { createInspector, isOfInterest } from '../../lib/inspect/index.ts';
import { touch } from '../fixtures/clerk-fapi/index.ts';
import { exchange } from '../fixtures/exchange.ts';
import type { Measurement } from './measurement.ts';

/** The whole analysis of one touch, next to the one thing nobody can do without: parsing its body as JSON. */
export async function analysis(): Promise<Measurement[]> {
  const healthy = touch();
  const { body } = healthy.response;
  if (body.kind !== 'text') throw new Error('The touch fixture has no text body');
  const inspector = createInspector();
  const parse = await measure(() => JSON.parse(body.text));
  const whole = await measure(() => inspector.add(healthy));
  const foreign = exchange({ url: 'https://shop.example/api/products?page=2' });
  const passing = await measure(() => isOfInterest(foreign));
  return [
    { what: 'whole analysis of a touch', value: whole.p50 / parse.p50, budget: 5, unit: '× JSON.parse' },
    { what: 'a request that is not auth', value: passing.p50 / 1000, budget: 1, unit: 'µs' },
  ];
}
