import { describe, expect, it } from 'vitest';
import { keySetUrl } from '../../../lib/tokens/index.ts';

describe('where an issuer publishes its keys', () => {
  it.each([
    ['https://clerk.example.com', 'https://clerk.example.com/.well-known/jwks.json'],
    ['https://clerk.example.com:8443/tenant', 'https://clerk.example.com:8443/.well-known/jwks.json'],
    ['http://clerk.example.com', null],
    ['https://user:word@clerk.example.com', null],
    ['javascript:alert(1)', null],
    [42, null],
  ])('follows from the issuer %s: %s', (iss, url) => expect(keySetUrl({ claims: { iss } })).toBe(url));
});
