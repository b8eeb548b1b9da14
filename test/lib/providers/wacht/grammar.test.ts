import { describe, expect, it } from 'vitest';
import { grammar } from '../../../../lib/providers/wacht/grammar.ts';
import { readToken } from '../../../../lib/tokens/index.ts';
import { sessionToken as clerkSessionToken, templateToken } from '../../../fixtures/clerk-fapi/index.ts';
import { signToken } from '../../../fixtures/token.ts';
import { sessionToken, transportToken } from '../../../fixtures/wacht/index.ts';

const kindOf = (raw: string, name = '') => readToken(raw, '', name, [grammar]).kind;
const production = { iss: 'https://frontend.example.com' };
const plain = { permissions: undefined, session_id: undefined, sid: undefined };
const snowflake = '193456789012345601';

describe('A token of Wacht is', () => {
  it.each([
    ['a transport token by what it rotates', transportToken(), 'session-transport'],
    [
      'a transport token, its numbers as text or not',
      transportToken({ rotating_token: 7, sess: 8 }),
      'session-transport',
    ],
    ['a session token by its issuer in staging', sessionToken(plain), 'session'],
    ['a session token by the session it names', sessionToken({ ...production, ...plain, sid: snowflake }), 'session'],
    ['a session token by its permissions', sessionToken({ ...production, ...plain, permissions: {} }), 'session'],
    [
      'a session token by the permissions of 2025',
      sessionToken({ ...production, ...plain, organization_permissions: [], workspace_permissions: [] }),
      'session',
    ],
  ])('%s', (_, raw, kind) => expect(kindOf(raw)).toBe(kind));

  it('a transport token by the name it stands under, whatever it is', () => {
    expect(kindOf('opaque-value', '__dev_session__')).toBe('session-transport');
    expect(kindOf('opaque-value', 'x-development-session')).toBe('session-transport');
    expect(kindOf('opaque-value', '__dev_session')).toBe('opaque');
  });
});

describe('A token of others is none', () => {
  it.each([
    ['a session token of Clerk', clerkSessionToken()],
    ['a template token of Clerk', templateToken()],
    ["the token of Clerk's client", signToken({ id: 'client_1', rotating_token: 'abc' })],
    ['a token of somebody called frontend', sessionToken({ ...production, ...plain })],
    [
      'a session cookie of Firebase',
      signToken({ iss: 'https://session.firebase.google.com/books', sub: 'u1', sid: 's1' }),
    ],
    ['a token without an issuer', signToken({ sub: '193456789012345603', sid: snowflake })],
  ])('%s', (_, raw) => expect(kindOf(raw)).toBe('jwt'));
});
