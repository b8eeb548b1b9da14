import { describe, expect, it } from 'vitest';
import { instanceOf } from '../../../../../lib/providers/clerk-fapi/recognize/instance.ts';
import { readPublishableKey } from '../../../../../lib/providers/clerk-fapi/recognize/publishable-key.ts';

const on = (host: string, path = '/v1/client') => instanceOf({ host, path, method: 'GET' }, undefined);

describe('The instance behind a host', () => {
  it.each([
    ['foo-bar-13.clerk.accounts.dev', 'development'],
    ['clerk.inspired.puma-74.lcl.dev', 'development'],
    ['frontend-api.clerk.dev', 'production'],
  ] as const)('is known on %s', (host, type) => {
    expect(on(host)).toEqual({ host, type, isHostKnown: true });
  });

  it('is taken for production by convention, though the host may be that of a satellite', () => {
    expect(on('clerk.example.com')).toEqual({ host: 'clerk.example.com', type: 'production', isHostKnown: false });
  });

  it.each([
    ['behind a proxy', 'app.example.com', '/__clerk/v1/client'],
    ['behind a proxy on a host that looks like one', 'clerk.example.com', '/__clerk/v1/client'],
    ['on any other host', 'auth.example.com', '/v1/client'],
  ])('is unknown %s', (_, host, path) => {
    expect(on(host, path)).toEqual({ host, type: null, isHostKnown: false });
  });

  it('is known where a publishable key names the host', () => {
    const key = readPublishableKey(`pk_live_${btoa('auth.example.com$')}`) ?? undefined;
    const head = { host: 'auth.example.com', path: '/v1/client', method: 'GET' };
    expect(instanceOf(head, key)).toEqual({ host: 'auth.example.com', type: 'production', isHostKnown: true });
  });

  it('is nowhere for a pasted body', () => {
    expect(on('', '')).toEqual({ host: '', type: null, isHostKnown: false });
  });
});
