import { describe, expect, it } from 'vitest';
import { grammar } from '../../../../lib/providers/clerk/grammar.ts';
import { readToken } from '../../../../lib/tokens/index.ts';
import { clerkId, scene, sessionToken, templateToken } from '../../../fixtures/clerk-fapi/index.ts';
import { signToken } from '../../../fixtures/token.ts';

const kindOf = (raw: string, name = 'jwt'): string => readToken(raw, '', name, [grammar]).kind;
const exp = 1_773_480_660;
const kid = 'ins_2abc';

describe('What kind of token is this?', () => {
  it.each([
    ['a session token', sessionToken(), 'session'],
    [
      'one of before there were categories',
      signToken({ sid: 'sess_1', sub: 'user_1', exp }, { header: { kid } }),
      'session',
    ],
    ['one from a template', templateToken(), 'template'],
    [
      'one from a template of before there were categories',
      signToken({ sub: 'user_1', exp }, { header: { kid } }),
      'template',
    ],
    ['a handshake', signToken({ handshake: ['__session=x'] }, { header: { cat: 'cl_B7d4PD111AAA' } }), 'handshake'],
    ['a machine token', signToken({ sub: 'mch_1', exp }, { header: { cat: 'cl_B7d4PD333AAA' } }), 'm2m'],
    ['a client cookie', signToken({ id: 'client_1', rotating_token: 'x' }), 'client'],
    ['a ticket', signToken({ iid: 'ins_1', st: 'invitation', exp }), 'ticket'],
    ['a ticket that only its key tells', signToken({ st: 'invitation', exp }, { header: { kid } }), 'ticket'],
    [
      'a ticket of a user who is signed in',
      signToken({ st: 'sign_in_token', sid: 'sess_1', sub: 'user_1' }, { header: { kid } }),
      'ticket',
    ],
    ['a ticket of somebody else', signToken({ iid: 'acme', st: 'invitation' }, { header: { kid: 'k' } }), 'jwt'],
    [
      'an OAuth token',
      signToken({ sub: 'user_1', client_id: 'x' }, { header: { kid, typ: 'at+jwt' } }),
      'oauth-access',
    ],
    ['a dev browser', clerkId('dvb', scene.now), 'dev-browser'],
    ['an API key', 'ak_3beecc9c60adb5f9b850e91a8ee1e992', 'api-key'],
    ['a secret key', 'sk_test_abcdefghijklmnop', 'secret-key'],
    ['a publishable key', 'pk_test_Y2xlcmsuaW5zcGlyZWQucHVtYS03NC5sY2wuZGV2JA', 'publishable-key'],
    ['the token of somebody else', signToken({ sub: 'auth0|1', exp }), 'jwt'],
    ['an OAuth token of somebody else', signToken({ sub: 'user_1' }, { header: { kid: 'k', typ: 'at+jwt' } }), 'jwt'],
  ])('%s', (_, raw, kind) => {
    expect(kindOf(raw)).toBe(kind);
  });

  it.each([
    ['__session', 'session'],
    ['__session_nx2hSE6I', 'session'],
    ['__session_-fmUhlAm', 'session'],
    ['__clerk_db_jwt', 'dev-browser'],
    ['__clerk_db_jwt_1Z8A_TQD', 'dev-browser'],
    ['__refresh_naoXFJnI', 'refresh'],
    ['__client', 'client'],
    ['__clerk_handshake_nonce', 'handshake-nonce'],
    ['__clerk_ticket', 'ticket'],
    ['__clerk_testing_token', 'testing'],
    ['clerk-db-jwt', 'dev-browser'],
  ])('what stands under %s is %s', (name, kind) => {
    expect(grammar.kindByName(name)).toBe(kind);
  });

  it.each(['__session_short', '__client_uat', '__client_uat_nx2hSE6I', 'session', 'token', 'constructor'])(
    'the name %s says nothing',
    (name) => {
      expect(grammar.kindByName(name)).toBeNull();
    },
  );
});
