import { describe, expect, it } from 'vitest';
import { writtenPath } from '../../../lib/inspect/index.ts';

describe('a path that is written down', () => {
  it.each([
    'response.last_active_token.jwt',
    'request.url',
    '',
    'request.header.authorization',
    'request.cookie.__session',
    'request.cookie.__session_1Z8AzTQD',
    'request.query.__clerk_handshake',
    'request.query.redirect_url',
    'response.header.x-clerk-auth-reason',
  ])('names what somebody published: %j', (path) => {
    expect(writtenPath(path)).toBe(path);
  });

  it.each([
    ['request.query.noor@example.com', 'request.query.*'],
    ['request.query.a.b', 'request.query.*'],
    ['request.cookie.acme_orders_jwt', 'request.cookie.*'],
    ['request.header.x-acme', 'request.header.*'],
    ['response.cookie.acme\nlines', 'response.cookie.*'],
  ])('does not name %j, which may be anything', (path, written) => {
    expect(writtenPath(path)).toBe(written);
  });
});
