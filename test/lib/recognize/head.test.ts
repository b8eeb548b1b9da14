import { describe, expect, it } from 'vitest';
import { isSameOrSubdomain, pathTemplate, readHead } from '../../../lib/recognize/index.ts';
import { exchange } from '../../fixtures/exchange.ts';

describe('the head of a request', () => {
  it.each([
    ['POST', 'https://a.example/v1/me?_method=PATCH', 'PATCH'],
    ['POST', 'https://a.example/v1/me?_method=patch', 'PATCH'],
    ['POST', 'https://a.example/v1/me?_method=TRACE', 'POST'],
    ['GET', 'https://a.example/v1/me?_method=DELETE', 'GET'],
  ])('%s %s is effectively %s', (method, url, expected) => {
    expect(readHead(exchange({ method, url })).method).toBe(expected);
  });

  it('has the parameters of the query, the first of each name at hand', () => {
    const { query } = readHead(exchange({ url: 'https://a.example/?a=1&b=%20x+y&a=2&&c' }));
    expect(query.pairs).toEqual([...new URLSearchParams('?a=1&b=%20x+y&a=2&&c')]);
    expect(['a', 'b', 'c', 'd', '__proto__'].map((name) => query.get(name))).toEqual(['1', ' x y', '', null, null]);
    expect(['c', 'd'].map((name) => query.has(name))).toEqual([true, false]);
  });

  it('of a bare body has no host and no path', () => {
    expect(readHead(exchange({ url: '' }))).toMatchObject({ host: '', path: '' });
  });
});

describe('a host', () => {
  it.each([
    ['clerk.accounts.dev', true],
    ['otter-42.clerk.accounts.dev', true],
    ['evil-clerk.accounts.dev', false],
    ['clerk.accounts.dev.evil.example', false],
  ])('%s is below clerk.accounts.dev: %s', (host, expected) =>
    expect(isSameOrSubdomain(host, 'clerk.accounts.dev')).toBe(expected),
  );
});

describe('a path that no table knows', () => {
  it.each([
    ['/api/projects', '/api/projects'],
    ['/orders/8213/items', '/orders/{id}/items'],
    ['/users/user_2sAb0eEseV0r1c2QwAFCnR3rCbI', '/users/{id}'],
    ['/t/7f9c24e8-3b12-4f6a-9d0e-1a2b3c4d5e6f', '/t/{id}'],
    ['/who/ada@example.com', '/who/{id}'],
    ['/.well-known/jwks.json', '/.well-known/jwks.json'],
  ])('%s reads %s', (path, expected) => expect(pathTemplate(path)).toBe(expected));
});
