import { describe, expect, it } from 'vitest';
import { issuerHost } from '../../../lib/tokens/index.ts';

describe('the host of an issuer', () => {
  it.each([
    [{ iss: 'https://clerk.example.com' }, 'clerk.example.com'],
    [{ iss: 'https://CLERK.example.com:8443/tenant' }, 'clerk.example.com'],
    [{ iss: 'clerk.example.com' }, ''],
    [{ iss: 42 }, ''],
    [{}, ''],
    [null, ''],
  ])('is read from %j: %s', (claims, host) => expect(issuerHost({ claims })).toBe(host));
});
