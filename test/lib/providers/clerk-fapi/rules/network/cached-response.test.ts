import type { Exchange } from '../../../../../../lib/capture/index.ts';
import { getClient, getKeys, touch } from '../../../../../fixtures/clerk-fapi/index.ts';
import { describeRule } from '../../../../../fixtures/rule-case.ts';

const answeredWithout = (exchange: Exchange, ...names: readonly string[]): Exchange => ({
  ...exchange,
  response: { ...exchange.response, headers: exchange.response.headers.filter(({ name }) => !names.includes(name)) },
});

describeRule('network/cached-response', {
  quiet: {
    'an answer that forbids caches': [touch()],
    'the public keys, which may be kept': [getKeys({ responseHeaders: { age: '30' } })],
    'a capture that leaves headers out': [answeredWithout(getClient(), 'cache-control', 'date')],
  },
  reports: {
    'an answer that allows them': {
      of: [getClient({ responseHeaders: { 'cache-control': 'public, max-age=60' } })],
      finding: { severity: 'error', path: 'response.header.cache-control' },
    },
    'an answer that says nothing': {
      of: [answeredWithout(getClient(), 'cache-control')],
      finding: { path: 'response.header.cache-control' },
    },
    'an answer with an age': {
      of: [getClient({ responseHeaders: { age: '12' } })],
      finding: { path: 'response.header.age' },
    },
    'a CDN that says so': {
      of: [getClient({ responseHeaders: { 'x-cache': 'Hit from cloudfront' } })],
      finding: { path: 'response.header.x-cache' },
    },
    'an answer that did not change': {
      of: [getClient({ status: 304, responseBody: { kind: 'none' } })],
      finding: { path: null },
    },
    'the cache of the browser': { of: [getClient({ fromCache: true })], finding: { path: null } },
  },
});
