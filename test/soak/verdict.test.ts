import { expect, it } from 'vitest';
import type { Sample, Soaked } from './soak.ts';
import { authNumbers } from './traffic.ts';
import { complaintsOf } from './verdict.ts';

const requests = 1000;
const limit = 300;
const screen = { session: 'Ada Lovelace', dropped: '600 auth requests dropped', rows: ['Touch session'] };

const end: Sample = {
  ...{ requests, seen: 1000, kept: limit, foreign: 100, dropped: 600, foreignDropped: 0 },
  numbers: authNumbers('auth-heavy', requests).slice(-limit),
  ...{ bodiless: 0, rules: ['token/unsigned'], screen, elements: 700, heap: 20e6, devToolsHeap: 40e6 },
};

/** A soak as it should be: of ten requests nine are auth traffic, and nothing happens between its two samples. */
const soaked = (change: Partial<Sample>): Soaked => ({
  plan: { mixture: 'auth-heavy', requests, limit, at: [0.5, 1] },
  before: { seen: 0, rules: ['token/unsigned'] },
  samples: [end, { ...end, ...change }],
});

it('a soak that lost nothing without notice and kept its memory is not complained about', () => {
  expect(complaintsOf(soaked({}))).toEqual([]);
});

it.each<[string, Partial<Sample>]>([
  ['after 1000: only 999 were seen', { seen: 999 }],
  ['of 1000 requests 999 are kept or dropped', { dropped: 599 }],
  ['301 and 100 are kept, and 300 were to be', { kept: 301, dropped: 599 }],
  ['auth requests were dropped below the limit', { kept: 299, dropped: 601 }],
  ['other requests were dropped below the limit', { foreign: 99, foreignDropped: 1 }],
  ['1 of the newest 200 auth requests are not there', { numbers: [0, ...end.numbers.slice(0, -1)] }],
  ['2 of the kept are without their body', { bodiless: 2 }],
  ['what token/unsigned had found is forgotten', { rules: [] }],
  ['nobody is told that 600 were dropped', { screen: { ...screen, dropped: '' } }],
  ['the session bar does not say who is signed in', { screen: { ...screen, session: '' } }],
  ['the list is blank', { screen: { ...screen, rows: ['', ''] } }],
  ['memory grew from 20.0 MB to 23.0 MB', { heap: 23e6 }],
])('one says: %s', (complaint, change) => {
  expect(complaintsOf(soaked(change)).join('\n')).toContain(complaint);
});

it('one sample alone says nothing about memory', () => {
  expect(complaintsOf({ ...soaked({}), samples: [end] })).toEqual([expect.stringContaining('two samples')]);
});
