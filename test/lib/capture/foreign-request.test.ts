import { expect, it } from 'vitest';
import { toForeignRequest } from '../../../lib/capture/index.ts';
import { exchange } from '../../fixtures/exchange.ts';

it.each([
  ['https://cdn.example/app.js?v=1#top', 'https://cdn.example/app.js'],
  ['data:text/plain,hello', 'data:'],
  ['blob:https://cdn.example/6f1c', 'blob:'],
  ['no address', ''],
])('of a request to %s the place %s is kept', (url, place) => {
  expect(toForeignRequest(exchange({ url })).url).toBe(place);
});
