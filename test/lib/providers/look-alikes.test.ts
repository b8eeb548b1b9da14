import { describe, expect, it } from 'vitest';
import type { Exchange } from '../../../lib/capture/index.ts';
import { createInspector } from '../../../lib/inspect/index.ts';
import { providers } from '../../../lib/providers/index.ts';
import * as clerk from '../../fixtures/clerk-fapi/index.ts';
import { exchange, textBody } from '../../fixtures/exchange.ts';
import { signToken } from '../../fixtures/token.ts';
import * as wacht from '../../fixtures/wacht/index.ts';

const inspected = (one: Exchange) => createInspector().add(one);
const pasted = (json: unknown) => exchange({ url: '', method: '', status: 0, at: null, json });
const withCookie = (value: string) =>
  exchange({ url: 'https://app.example.com/orders', requestHeaders: { cookie: `__session=${value}` } });
const withBearer = (value: string) =>
  exchange({ url: 'https://api.example.com/orders', requestHeaders: { authorization: `Bearer ${value}` } });

const versions = { __clerk_api_version: '2025-11-10', _clerk_js_version: '6.16.1' };
const touch = `/v1/client/sessions/${clerk.ids.session}/touch`;
const wrapped = { response: clerk.session(), client: clerk.client() };
const encrypted = 'eyJhbGciOiJkaXIiLCJlbmMiOiJBMjU2R0NNIn0..aXYtaXYtaXY.Y2lwaGVydGV4dA.dGFn';
const workosSession = {
  object: 'session',
  id: 'session_01E4ZCR3C56J083X43JQXF3JK5',
  status: 'active',
  user_id: 'user_01E4ZCR3C56J083X43JQXF3JK5',
  expires_at: '2026-03-14T10:30:00.000Z',
  created_at: '2026-03-14T09:30:00.000Z',
};

describe('What is alike is told apart', () => {
  it.each([
    ['a session of Clerk', clerk.touch(), 'clerk-fapi'],
    ['a session of Wacht', wacht.getSession(), 'wacht'],
    ['Clerk on a domain of the app', clerk.getClient({ host: 'clerk.example.com' }), 'clerk-fapi'],
    ['Wacht on a domain of the app', wacht.getSession({ host: 'frontend.example.com' }), 'wacht'],
    ['Clerk at a host that is called frontend', clerk.touch({ host: 'frontend.example.com' }), 'clerk-fapi'],
    ['Wacht at a host that is called clerk', wacht.getSession({ host: 'clerk.example.com', query: {} }), 'wacht'],
    [
      "Clerk's host, although Wacht's parameter goes along",
      clerk.touch({ query: { __dev_session__: 'x' } }),
      'clerk-fapi',
    ],
    [
      "Wacht's host, although Clerk's parameter goes along",
      wacht.getSession({ query: { __dev_session: 'x' } }),
      'wacht',
    ],
    ["Wacht's host at a path of Clerk", wacht.call('GET', '/v1/client', { json: {} }), 'wacht'],
    [
      "Clerk's host at a path of Wacht",
      exchange({ url: `https://${clerk.scene.host}/session`, json: {} }),
      'clerk-fapi',
    ],
    ['a pasted session of Clerk', pasted(wrapped), 'clerk-fapi'],
    ['a pasted session of Wacht', pasted(wacht.envelope(wacht.session())), 'wacht'],
    [
      "Wacht's pasted session, its identifiers like Clerk's",
      pasted(wacht.envelope(wacht.session({ id: clerk.ids.session }))),
      'wacht',
    ],
    ['a pasted error of Clerk', pasted(clerk.refusal('signed_out')), 'clerk-fapi'],
    ['a pasted token of Clerk', exchange({ url: '', responseBody: textBody(clerk.sessionToken()) }), 'clerk-fapi'],
    ['a pasted token of Wacht', exchange({ url: '', responseBody: textBody(wacht.transportToken()) }), 'wacht'],
  ])('%s', (_, one, provider) => expect(inspected(one).provider).toBe(provider));
});

describe('A cookie called __session, which four products have, is told by what it holds', () => {
  it.each([
    ['a session token of Clerk', withCookie(clerk.sessionToken()), 'app', 'session'],
    ['a transport token of Wacht', withCookie(wacht.transportToken()), 'app', 'session-transport'],
  ])('%s', (_, one, provider, kind) => {
    expect(inspected(one)).toMatchObject({ provider, tokens: [{ kind, where: 'request.cookie.__session' }] });
  });

  it.each([
    ['an encrypted session, as of Auth0', withCookie(encrypted)],
    [
      'a session cookie of Firebase',
      withCookie(signToken({ iss: 'https://session.firebase.google.com/books', sub: 'u1' }, { header: { kid: 'f1' } })),
    ],
    ["a framework's own signed cookie", withCookie('eyJ1c2VyIjoxfQ.ZbQx1w.c2lnbmF0dXJl')],
  ])('%s is none of the two', (_, one) => expect(inspected(one).provider).not.toBe('app'));
});

describe('A token in a request of the app is told by what it holds', () => {
  it.each([
    ['of Clerk', clerk.sessionToken(), 'session'],
    ['of Wacht', wacht.sessionToken(), 'session'],
    ["of Clerk's templates", clerk.templateToken(), 'template'],
  ])('%s', (_, raw, kind) => {
    expect(inspected(withBearer(raw))).toMatchObject({ provider: 'app', tokens: [{ kind }] });
  });
});

it('a response in the envelope of Wacht at the path of Clerk is the app’s own', () => {
  const json = wacht.firstGeneration();
  const one = exchange({ url: 'https://app.example.com/v1/client', query: versions, json });
  expect(inspected(one)).toMatchObject({ provider: 'app', endpoint: null });
});

describe('What only looks alike is nobody’s', () => {
  const foreign: readonly (readonly [string, Exchange])[] = [
    ["the app's own session", exchange({ url: 'https://app.example.com/session', json: { user: { id: 'user_1' } } })],
    [
      "the app's own session in an envelope",
      exchange({ url: 'https://app.example.com/session', json: wacht.envelope({ id: '7' }) }),
    ],
    ["the app's own user", exchange({ url: 'https://api.example.com/v1/me', json: { object: 'user', id: 'u1' } })],
    ["the app's own /me", exchange({ url: 'https://api.example.com/me', json: { id: '7', name: 'Noor' } })],
    [
      "the app's own sign-in",
      exchange({ method: 'POST', url: 'https://app.example.com/auth/signin', json: { ok: true } }),
    ],
    ["an app's own client", exchange({ url: 'https://crm.example.com/v1/client', json: { object: 'client', id: 7 } })],
    [
      'a server that has the paths of Clerk',
      exchange({ method: 'POST', url: `https://atlas.example.com${touch}`, json: { session: { id: 's1' } } }),
    ],
    [
      "Wacht's path around an envelope of Clerk",
      exchange({ url: 'https://frontend.example.com/session', json: wrapped }),
    ],
    [
      "Clerk's old parameter at Wacht's path",
      exchange({ url: 'https://app.example.com/session', query: { __dev_session: 'x' } }),
    ],
    ['WorkOS', exchange({ url: 'https://api.workos.com/user_management/sessions', json: workosSession })],
    ['a pasted session of WorkOS', pasted(workosSession)],
    [
      'a pasted user of WorkOS',
      pasted({ object: 'user', id: 'user_01E4ZCR3C56J083X43JQXF3JK5', email: 'a@example.com' }),
    ],
    [
      'Auth.js',
      exchange({
        url: 'https://app.example.com/api/auth/session',
        json: { user: { name: 'Noor' }, expires: '2026-04-14T09:30:00Z' },
      }),
    ],
    [
      'Better Auth',
      exchange({
        url: 'https://app.example.com/api/auth/get-session',
        json: { session: { id: 's', userId: 'u' }, user: { id: 'u' } },
      }),
    ],
    ['Supabase', exchange({ url: 'https://abc.supabase.co/auth/v1/user', json: { id: 'u', aud: 'authenticated' } })],
    ['Okta', exchange({ url: 'https://acme.okta.com/api/v1/sessions/me', json: { id: 's', status: 'ACTIVE' } })],
    [
      'an OAuth server',
      exchange({
        method: 'POST',
        url: 'https://id.example.com/oauth/token',
        json: { access_token: 'x', token_type: 'Bearer' },
      }),
    ],
    [
      "somebody's keys",
      exchange({ url: 'https://id.example.com/.well-known/jwks.json', json: { keys: [{ kty: 'EC', kid: '1' }] } }),
    ],
    [
      'a pasted envelope with a session of Clerk in it',
      pasted({ status: 200, message: 'ok', data: clerk.session(), session: null, errors: [] }),
    ],
    ['a pasted error of somebody', pasted({ errors: [{ message: 'No' }] })],
    [
      'a pasted token of somebody',
      exchange({ url: '', responseBody: textBody(signToken({ sub: 'u1' }, { header: { kid: 'f1' } })) }),
    ],
  ];

  const known = ['app', ...providers.map(({ id }) => id)];

  it.each(foreign)('%s', (_, one) => {
    expect(known).not.toContain(inspected(one).provider);
  });
});
