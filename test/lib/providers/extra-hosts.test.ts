import { describe, expect, it } from 'vitest';
import { isOfInterest, readExchange } from '../../../lib/inspect/index.ts';
import { providers, withHosts } from '../../../lib/providers/index.ts';
import { exchange } from '../../fixtures/exchange.ts';

const known = withHosts(providers, ['auth.example.com']);
const bare = (url: string) => exchange({ url, requestHeaders: {}, responseHeaders: {} });

describe('a host that the user named', () => {
  it.each([
    ['a known path on it is Clerk’s', 'https://auth.example.com/v1/client', 'clerk-fapi'],
    ['behind a proxy’s prefix too', 'https://auth.example.com/__clerk/v1/environment', 'clerk-fapi'],
    ['any other path is not', 'https://auth.example.com/index.html', undefined],
    ['nor is a host below it', 'https://x.auth.example.com/v1/client', undefined],
  ])('%s', (_, url, provider) => {
    expect(readExchange(bare(url), known).provider?.id).toBe(provider);
    if (provider) expect(isOfInterest(bare(url), known)).toBe(true);
  });

  it('makes no difference where none was named', () => {
    expect(withHosts(providers, [])).toBe(providers);
  });
});
