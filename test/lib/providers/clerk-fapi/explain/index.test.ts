import { describe, expect, it } from 'vitest';
import { grammar } from '../../../../../lib/providers/clerk/grammar.ts';
import { explainToken } from '../../../../../lib/providers/clerk-fapi/explain/index.ts';
import { readToken } from '../../../../../lib/tokens/index.ts';
import { clerkId, ids, scene, sessionToken, templateToken } from '../../../../fixtures/clerk-fapi/index.ts';
import { type Claims, signToken } from '../../../../fixtures/token.ts';

const explain = (raw: string, where = 'jwt', name = 'jwt') => explainToken(readToken(raw, where, name, [grammar]));

/** What a session token with these claims says, as `meaning: value`. */
const told = (claims: Claims): readonly string[] =>
  explain(sessionToken(undefined, { claims })).map(({ meaning, value }) => `${meaning}: ${value}`);

describe('What a session token says', () => {
  it('is told at its place', () => {
    expect(explain(sessionToken())).toEqual([
      { path: 'header.cat', value: 'session or handshake token', meaning: 'Category (cat)' },
      { path: 'claims.iss', value: scene.host, meaning: 'Development instance' },
      { path: 'claims.o.slg', value: 'lighthouse-bakery', meaning: 'Active organization' },
      { path: 'claims.o.rol', value: 'org:admin', meaning: 'Role in the organization' },
      { path: 'claims.o.fpm', value: 'org:orders:manage, org:orders:read', meaning: 'Permissions for orders' },
      { path: 'claims.fea', value: 'orders', meaning: 'Feature of the organization' },
      { path: 'claims.fva.0', value: '2 h', meaning: 'Time since first-factor verification' },
      { path: 'claims.fva.1', value: 'never verified', meaning: 'Time since second-factor verification' },
    ]);
  });

  it.each([
    ['a number for each feature of the organization', 'u:mail,o:orders,o:stock', '1,2', ['orders:read', 'stock:write']],
    ['a feature of both', 'uo:orders', '3', ['orders:read, org:orders:write']],
  ])('with %s', (_, fea, fpm, granted) => {
    const claims = { fea, o: { id: ids.organization, rol: 'member', per: 'read,write', fpm } };
    const permissions = told(claims).filter((line) => line.startsWith('Permissions'));
    expect(permissions.map((line) => line.replace(/^.*?: org:/, ''))).toEqual(granted);
  });

  it('with more permissions than a double has bits', () => {
    const per = Array.from({ length: 70 }, (_, index) => `p${index}`).join(',');
    const claims = { fea: 'o:orders', o: { id: ids.organization, per, fpm: `${2n ** 69n + 1n}` } };
    expect(told(claims)).toContain('Permissions for orders: org:orders:p0, org:orders:p69');
  });

  it.each([
    [{ fea: 'o:orders', o: { id: ids.organization, per: 'read', fpm: '0' } }, 'Permissions for orders: none'],
    [{ fea: 'u:mail' }, 'Feature of the user: mail'],
    [{ fea: 'uo:mail' }, 'Feature of the user and of the organization: mail'],
    [{ pla: 'o:pro' }, 'Plan of the organization: pro'],
    [{ pla: 'u:free' }, 'Plan of the user: free'],
    [{ fva: [0, 90] }, 'Time since first-factor verification: less than a minute'],
    [{ fva: [0, 90] }, 'Time since second-factor verification: 1 h 30 min'],
    [{ act: { sub: 'user_support' } }, 'Person acting as the user: user_support'],
    [{ act: { sub: 'mch_1', type: 'agent' } }, 'Agent acting as the user: mch_1'],
    [{ sts: 'pending' }, 'Signed out for servers until the tasks of the session are done: pending'],
    [{ v: undefined }, 'Version of the claims, deprecated since April 2025: 1'],
    [{ iss: 'https://clerk.example.com' }, 'Instance: clerk.example.com'],
  ])('%j', (claims, line) => {
    expect(told(claims)).toContain(line);
  });

  it.each([
    { o: null, fea: 7, pla: [], fva: 'x', act: 'y', iss: 'z' },
    { o: { rol: {}, per: 1, fpm: '1,x' }, fea: 'o:a,o:b,o:', fva: [null, {}], act: { sub: 3 } },
  ])('is not invented where claims are not what they should be: %j', (claims) => {
    for (const { value } of explain(sessionToken(undefined, { claims }))) expect(value).not.toMatch(/undefined|object/);
  });
});

describe('The name of a session cookie', () => {
  it.each([
    ['__session_QvfNY2dr', 'https://clerk.clerk.dev', 'Cookie suffix of the token’s instance'],
    ['__session_QvfNY2dr', 'https://clerk.example.com', 'Cookie suffix of another instance than the token’s'],
  ])('%s with a token of %s', (name, iss, meaning) => {
    const where = `request.cookie.${name}`;
    expect(explain(sessionToken(undefined, { claims: { iss } }), where, name)).toContainEqual({
      path: '',
      value: '_QvfNY2dr',
      meaning,
    });
  });

  it('says nothing without a suffix', () => {
    expect(explain(sessionToken(), 'request.cookie.__session', '__session').filter(({ path }) => path === '')).toEqual(
      [],
    );
  });
});

describe('A handshake', () => {
  it('unfolds into the cookies that it sets, without their values', () => {
    const handshake = [
      '__session_QvfNY2dr=SECRET; Path=/; Secure; SameSite=Lax',
      '__client_uat=1773480600; Path=/',
      '__clerk_db_jwt=; Max-Age=0',
      'theme=dark',
      '=x',
      7,
    ];
    const raw = signToken({ handshake }, { header: { cat: 'cl_B7d4PD111AAA' } });
    expect(explain(raw)).toEqual([
      { path: 'header.cat', value: 'session or handshake token', meaning: 'Category (cat)' },
      {
        path: 'claims.handshake.0',
        value: '__session_QvfNY2dr',
        meaning: 'Cookie set to a session token (Path=/, Secure, SameSite=Lax)',
      },
      {
        path: 'claims.handshake.1',
        value: '__client_uat',
        meaning: 'Cookie set to the time of the last sign-in or sign-out (Path=/)',
      },
      { path: 'claims.handshake.2', value: '__clerk_db_jwt', meaning: 'Cookie removed (Max-Age=0)' },
      { path: 'claims.handshake.3', value: 'theme', meaning: 'Cookie set to a value' },
    ]);
  });
});

describe('What a key says is told', () => {
  it.each([
    ['pk_test_Y2xlcmsuY2xlcmsuZGV2JA', ['development', 'clerk.clerk.dev', '_QvfNY2dr']],
    ['pk_live_Y2xlcmsuZXhhbXBsZS5jb20k', ['production', 'clerk.example.com', '_naoXFJnI']],
    ['pk_test_nonsense', ['invalid']],
    ['sk_live_abcdefghijklmnop', ['production']],
    [clerkId('dvb', Date.UTC(2026, 2, 14)), ['2026-03-14T00:00:00.000Z']],
    ['dvb_short', []],
    [templateToken(), ['token made from a JWT template']],
    [signToken({}, { header: { cat: 'cl_B7d4PD333AAA' } }), ['machine-to-machine token']],
    [signToken({}, { header: { cat: 'toString' } }), []],
  ])('of %s: %j', (raw, values) => {
    expect(explain(raw).map(({ value }) => value)).toEqual(values);
  });
});
