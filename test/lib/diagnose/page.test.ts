import { describe, expect, it } from 'vitest';
import { isFetch, isFromPage, isNavigation, isSameOrigin, originOfPage } from '../../../lib/diagnose/index.ts';
import { readHead } from '../../../lib/recognize/index.ts';
import { type ExchangeOverrides, exchange } from '../../fixtures/exchange.ts';

const ask = (overrides: ExchangeOverrides) => {
  const one = exchange({ resourceType: null, ...overrides });
  return { exchange: one, head: readHead(one) };
};

describe('what a request is for', () => {
  it.each([
    ['a document by its type', { resourceType: 'document' }, true, false],
    ['a document by Fetch Metadata', { requestHeaders: { 'Sec-Fetch-Mode': 'navigate' } }, true, false],
    ['a fetch by its type', { resourceType: 'fetch' }, false, true],
    [
      'a fetch by Fetch Metadata',
      { requestHeaders: { 'Sec-Fetch-Dest': 'empty', 'Sec-Fetch-Mode': 'cors' } },
      false,
      true,
    ],
    ['an image', { resourceType: 'image' }, false, false],
    ['a script by Fetch Metadata', { requestHeaders: { 'Sec-Fetch-Dest': 'script' } }, false, false],
  ])('%s', (_name, overrides, navigation, fetch) => {
    expect([isNavigation(ask(overrides)), isFetch(ask(overrides))]).toEqual([navigation, fetch]);
  });
});

describe('the page behind a request', () => {
  const origin = 'https://app.example.com';

  it.each([
    ['its Origin', { url: 'https://api.example.com/', requestHeaders: { origin } }, origin, false],
    ['its Referer', { url: `${origin}/api`, requestHeaders: { referer: `${origin}/orders` } }, origin, true],
    ['itself, where it is a document', { url: `${origin}/orders`, resourceType: 'document' }, origin, true],
    ['unknown', { url: 'https://api.example.com/' }, null, false],
    ['unknown, where the origin is opaque', { requestHeaders: { origin: 'null' } }, null, false],
  ])('is %s', (_name, overrides, page, same) => {
    expect([originOfPage(ask(overrides)), isSameOrigin(ask(overrides))]).toEqual([page, same]);
  });

  it.each([
    [{ requestHeaders: { Origin: origin } }, true],
    [{ requestHeaders: { 'sec-fetch-site': 'none' } }, true],
    [{ page: 'page_1' }, true],
    [{ requestHeaders: { 'user-agent': 'curl/8.0' } }, false],
    [{ requestHeaders: { 'user-agent': 'node', 'sec-fetch-mode': 'cors' } }, false],
  ])('shows in %o: %s', (overrides, shows) => {
    expect(isFromPage(ask(overrides))).toBe(shows);
  });
});
