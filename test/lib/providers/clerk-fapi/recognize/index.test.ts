import { describe, expect, it } from 'vitest';
import { clerkFapi } from '../../../../../lib/providers/clerk-fapi/index.ts';
import { readHead, recognize } from '../../../../../lib/recognize/index.ts';
import { objectOf } from '../../../../fixtures/clerk-fapi/bodies.ts';
import {
  client,
  createDevBrowser,
  environment,
  fapi,
  getEnvironment,
  getKeys,
  handshake,
  ids,
  refusal,
  scene,
  session,
  sessionToken,
  tokenObject,
  touch,
  user,
} from '../../../../fixtures/clerk-fapi/index.ts';
import { bodiesOf, type ExchangeOverrides, exchange, textBody } from '../../../../fixtures/exchange.ts';
import { keySet } from '../../../../fixtures/token.ts';

function recognized(one: ReturnType<typeof exchange>) {
  const found = recognize(readHead(one), bodiesOf(one), [clerkFapi]);
  return found && { endpoint: found.claim.route?.id ?? null, path: found.claim.path };
}

const touchPath = `/v1/client/sessions/${ids.session}/touch`;
const touchTemplate = '/v1/client/sessions/{session_id}/touch';
const versions = { __clerk_api_version: '2025-11-10', _clerk_js_version: '6.0.0' };

describe('Traffic of the Frontend API is recognized', () => {
  it.each([
    ['on a development host', touch(), 'session.touch', touchTemplate],
    [
      'with a slash at the end',
      exchange({ url: `https://${scene.host}/v1/environment/` }),
      'environment.get',
      '/v1/environment',
    ],
    ['on a custom domain', touch({ host: 'clerk.example.com' }), 'session.touch', touchTemplate],
    ['on any domain by its versions', touch({ host: 'auth.example.com' }), 'session.touch', touchTemplate],
    [
      'behind a proxy, whose prefix stays',
      touch({ url: `https://app.example.com/__clerk${touchPath}` }),
      'session.touch',
      `/__clerk${touchTemplate}`,
    ],
    [
      'on any domain by the version of an SDK that names no other',
      exchange({
        url: 'https://app.example.com/api/fapi/v1/client?_clerk_js_version=4.73.0',
        json: { response: null, client: null },
      }),
      'client.get',
      '/api/fapi/v1/client',
    ],
    [
      'behind a proxy with a name of its own',
      touch({ url: `https://app.example.com/api/auth-proxy${touchPath}` }),
      'session.touch',
      `/api/auth-proxy${touchTemplate}`,
    ],
    [
      'by its host and path alone',
      exchange({ method: 'POST', url: `https://clerk.example.com${touchPath}` }),
      'session.touch',
      touchTemplate,
    ],
    [
      'by its path and response',
      exchange({
        method: 'POST',
        url: `https://auth.example.com${touchPath}`,
        json: { response: session(), client: client() },
      }),
      'session.touch',
      touchTemplate,
    ],
    [
      'by a token that Clerk signed',
      exchange({ method: 'POST', url: 'https://auth.example.com/v1/client/sessions/x/tokens', json: tokenObject() }),
      'token.create',
      '/v1/client/sessions/{session_id}/tokens',
    ],
    [
      'by the trace of an error',
      exchange({ url: 'https://auth.example.com/v1/client', status: 401, json: refusal('signed_out') }),
      'client.get',
      '/v1/client',
    ],
    ['by the verb in the query', getEnvironment(), 'environment.update', '/v1/environment'],
    ['before there is a dev browser', createDevBrowser(), 'dev-browser.create', '/v1/dev_browser'],
    ['as a navigation', handshake(), 'client.handshake', '/v1/client/handshake'],
    ['as keys', getKeys(), 'jwks.get', '/.well-known/jwks.json'],
    [
      'as keys on any domain by their names',
      exchange({ url: 'https://auth.example.com/.well-known/jwks.json', json: keySet('ins_2abc') }),
      'jwks.get',
      '/.well-known/jwks.json',
    ],
    [
      'as a script, wherever it comes from',
      exchange({ url: 'https://cdn.example.net/npm/@clerk/clerk-js@6.40.0/dist/clerk.browser.js' }),
      'sdk.load',
      '/npm/@clerk/{package}/dist/{file}',
    ],
    [
      'as an OAuth server',
      exchange({ method: 'POST', url: 'https://clerk.example.com/oauth/token' }),
      'oauth.get-token',
      '/oauth/token',
    ],
    [
      'as telemetry',
      exchange({ method: 'POST', url: 'https://clerk-telemetry.com/v1/event' }),
      'telemetry.send',
      '/v1/event',
    ],
    ['with a verb that is none of the operation', fapi('GET', touchPath, { requestHeaders: {} }), null, touchTemplate],
    ['with an operation that nobody published', fapi('GET', '/v1/client/trees/42'), null, '/v1/client/trees/{id}'],
  ] as const)('%s', (_, one, endpoint, path) => {
    expect(recognized(one)).toEqual({ endpoint, path });
  });
});

describe('Traffic of others is not', () => {
  const foreign: readonly (readonly [string, ExchangeOverrides])[] = [
    ['an ordinary request', { url: 'https://app.example.com/api/orders/8213' }],
    ["the app's own session", { url: 'https://app.example.com/session', json: { user: { id: 'user_1' } } }],
    ["another API's own user", { url: 'https://api.example.com/v1/me', json: { object: 'user', id: 'u1' } }],
    ["an app's own client resource", { url: 'https://crm.example.com/api/v1/client', json: { id: 7, name: 'Noor' } }],
    ["another issuer's keys", { url: 'https://id.example.com/.well-known/jwks.json', json: keySet('2024-key') }],
    ['the Backend API', { url: 'https://api.clerk.com/v1/organizations', query: versions }],
    ['a domain that only ends like one of Clerk', { url: 'https://evil-clerk.accounts.dev/v1/me' }],
    ['a domain that has one of Clerk inside', { url: 'https://x.clerk.accounts.dev.evil.example/v1/me' }],
    ['a picture', { url: 'https://img.clerk.com/eyJ0eXBlIjoicHJveHkifQ' }],
    ["the app's own page after a development redirect", { url: 'http://localhost:3000/?__clerk_db_jwt=dvb_x' }],
    [
      'Wacht, whose answers have another envelope',
      {
        url: 'https://app.example.com/v1/client',
        query: versions,
        json: { status: 200, message: 'ok', data: {}, session: null, errors: [] },
      },
    ],
    ['WorkOS', { url: 'https://api.workos.com/user_management/users', json: { object: 'user', id: 'user_01E4ZC' } }],
  ];

  it.each(foreign)('%s', (_, overrides) => {
    expect(recognized(exchange(overrides))).toBeNull();
  });
});

describe('A body pasted by itself is recognized', () => {
  const pasted = (json: unknown) => exchange({ url: '', json, status: 0, at: null });

  it.each([
    ['in its envelope', { response: session(), client: client() }],
    ['as the response for a client', { response: client(), client: null }],
    ['as a session', session()],
    ['as a client', client()],
    ['as a user', user()],
    ['as a token', tokenObject()],
    ['as a token without its tag', { jwt: sessionToken() }],
    ['as a token under any name', { token: sessionToken() }],
    ['as a list of tokens', [sessionToken()]],
    ['as an environment', environment()],
    ['as an error', refusal('signed_out')],
    ['as keys', keySet('ins_2abc')],
    ['under any tag of its schema', { ...(objectOf('external_account') as object), object: 'google_account' }],
    ['as a deleted user', { object: 'user', id: ids.user, deleted: true }],
    ['although its identifier is invented', user({ id: 'user_1' })],
  ])('%s', (_, json) => {
    expect(recognized(pasted(json))).toEqual({ endpoint: null, path: '' });
  });

  it('as a list of sessions', () => {
    expect(recognized(pasted([session()]))).toEqual({ endpoint: null, path: '' });
  });

  it.each([sessionToken(), scene.devBrowser])('as a token without a body (%#)', (text) => {
    expect(recognized(exchange({ url: '', responseBody: textBody(text) }))).toEqual({ endpoint: null, path: '' });
  });

  it.each([
    ['an object of somebody else', { object: 'list', data: [] }],
    ['a user of WorkOS', { object: 'user', id: 'user_01E4ZCR3C56J083X43JQXF3JK5', email: 'a@example.com' }],
    ['a response of Wacht', { status: 200, message: 'ok', data: session(), session: null, errors: [] }],
    ['an error of somebody else', { errors: [{ message: 'No' }] }],
    ["another issuer's keys", keySet('2024-key')],
    ['nothing', {}],
    ['an empty list', []],
    ['a word', 'word'],
  ])('but not %s', (_, json) => {
    expect(recognized(pasted(json))).toBeNull();
  });
});
