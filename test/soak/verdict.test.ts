import { expect, it } from 'vitest';
import type { Sample, Soaked } from './soak.ts';
import { authNumbers } from './traffic.ts';
import { complaintsOf } from './verdict.ts';

const requests = 1000;
const limit = 300;
const numbers = authNumbers('auth-heavy', requests);
const dropped = numbers.length - limit;

const half: Sample = {
  ...{ requests: requests / 2, seen: 500, kept: limit, foreign: 50, dropped: 150, foreignDropped: 0 },
  ...{ elements: 700, heap: 20e6, devToolsHeap: 40e6 },
};
const end: Sample = { ...half, requests, seen: requests, foreign: 100, dropped };

/** A soak as it should be: of ten requests nine are auth traffic. */
const good: Soaked = {
  plan: { mixture: 'auth-heavy', requests, limit, at: [0.5, 1] },
  samples: [half, end],
  numbers: numbers.slice(-limit),
  bodiless: 0,
  forgotten: [],
  screen: { session: 'Ada Lovelace', dropped: '600 auth requests dropped', rows: ['Touch session'] },
};

it('a soak that lost nothing without notice and kept its memory is not complained about', () => {
  expect(complaintsOf(good)).toEqual([]);
});

it.each<[string, Partial<Soaked>]>([
  ['of 1000 requests 999 are kept or dropped', { samples: [half, { ...end, dropped: dropped - 1 }] }],
  ['after 1000: 301 and 100 are kept', { samples: [half, { ...end, kept: 301, dropped: dropped - 1 }] }],
  ['auth requests were dropped below the limit', { samples: [half, { ...end, kept: 299, dropped: dropped + 1 }] }],
  ['other requests were dropped below', { samples: [half, { ...end, foreign: 99, foreignDropped: 1 }] }],
  ['memory grew from 20.0 MB to 23.0 MB', { samples: [half, { ...end, heap: 23e6 }] }],
  ['nobody can say whether memory grows', { samples: [end] }],
  ['1 of the newest 200 auth requests', { numbers: [0, ...numbers.slice(-limit, -1)] }],
  ['2 of the kept are without their body', { bodiless: 2 }],
  ['what token/unsigned had found is forgotten', { forgotten: ['token/unsigned'] }],
  ['nobody is told that 600 were dropped', { screen: { ...good.screen, dropped: '' } }],
  ['does not say who is signed in', { screen: { ...good.screen, session: '' } }],
  ['the list is blank', { screen: { ...good.screen, rows: ['', ''] } }],
])('one says: %s', (complaint, change) => {
  expect(complaintsOf({ ...good, ...change })).toEqual(expect.arrayContaining([expect.stringContaining(complaint)]));
});
