import { describe, expect, it } from 'vitest';
import type { Exchange } from '../../../../../lib/capture/index.ts';
import { createInspector } from '../../../../../lib/inspect/index.ts';
import { backendUser, bapi, client, event, pasted, secretKey, session } from '../../../../fixtures/clerk-bapi/index.ts';
import * as frontend from '../../../../fixtures/clerk-fapi/index.ts';
import { exchange } from '../../../../fixtures/exchange.ts';

function recognized(one: Exchange) {
  const { provider, endpoint, path } = createInspector().add(one);
  return { provider, endpoint, path };
}

const withKey = { requestHeaders: { authorization: `Bearer ${secretKey}` } };
const { ids } = frontend;

describe('Traffic of the Backend API is recognized', () => {
  it.each([
    ['by its host alone', exchange({ url: 'https://api.clerk.com/v1/users', json: [] }), 'user.list', '/v1/users'],
    [
      'with an empty page',
      bapi('GET', '/v1/sessions', { json: { data: [], total_count: 0 } }),
      'session.list',
      '/v1/sessions',
    ],
    [
      'refused',
      bapi('GET', `/v1/sessions/${ids.session}`, { status: 404, json: frontend.refusal('resource_not_found') }),
      'session.get',
      '/v1/sessions/{session_id}',
    ],
    [
      'with a verb that is none of the operation',
      bapi('OPTIONS', `/v1/users/${ids.user}`),
      null,
      '/v1/users/{user_id}',
    ],
    [
      'with an operation that is not in its table',
      bapi('GET', `/v1/organizations/${ids.organization}/emblem`),
      null,
      '/v1/organizations/{id}/emblem',
    ],
    [
      'behind a proxy by the key and the SDK',
      bapi('GET', '/clerk/v1/users/count', {
        host: 'gateway.example.com',
        json: { object: 'total_count', total_count: 3 },
      }),
      'user.count',
      '/clerk/v1/users/count',
    ],
    [
      'behind a proxy by the key and the response',
      exchange({ url: 'https://gateway.example.com/v1/users', json: [backendUser()], ...withKey }),
      'user.list',
      '/v1/users',
    ],
    [
      'behind a proxy by the key and an identifier',
      exchange({ method: 'POST', url: `https://gateway.example.com/v1/sessions/${ids.session}/revoke`, ...withKey }),
      'session.revoke',
      '/v1/sessions/{session_id}/revoke',
    ],
  ] as const)('%s', (_, one, endpoint, path) => {
    expect(recognized(one)).toEqual({ provider: 'clerk-bapi', endpoint, path });
  });

  it('and what an operation without a schema of its own returns is read by its tag', () => {
    const organization = frontend.organization({ private_metadata: {}, created_by: ids.user });
    const inspection = createInspector().add(
      bapi('GET', `/v1/organizations/${ids.organization}`, { json: organization }),
    );
    expect(inspection.objects).toEqual([{ type: 'organization', path: '', ok: true }]);
    expect(inspection.problems).toEqual([]);
  });
});

describe('Traffic of others is not', () => {
  it.each([
    ['the Frontend API', frontend.touch(), 'clerk-fapi'],
    [
      'the Frontend API, although a page sends it a secret key',
      frontend.fapi('GET', `/v1/organizations/${ids.organization}/memberships`, {
        json: { response: { data: [] } },
        ...withKey,
      }),
      'clerk-fapi',
    ],
    [
      'another vendor whose keys look the same',
      exchange({ url: 'https://api.stripe.com/v1/customers/cus_1', json: { object: 'customer' }, ...withKey }),
      null,
    ],
    [
      'a path in common and a key that looks the same',
      exchange({ url: 'https://api.example.com/v1/users/u1', json: { id: 'u1', object: 'user' }, ...withKey }),
      null,
    ],
    ["the app's own users", exchange({ url: 'https://app.example.com/v1/users', json: [] }), null],
    [
      'a domain that only ends like the host',
      exchange({ url: 'https://evil-api.clerk.com.example.com/v1/users', json: [] }),
      null,
    ],
    ['a domain that has the host inside', exchange({ url: 'https://evilapi.clerk.com/v1/users', json: [] }), null],
  ] as const)('%s', (_, one, provider) => {
    expect(recognized(one).provider).toBe(provider);
  });
});

describe('A body pasted by itself is recognized', () => {
  it.each([
    ['as a session', session()],
    ['as a client', client()],
    ['as a client without sessions', client({ session_ids: [], sessions: [], last_active_session_id: null })],
    ['as a user with private metadata', backendUser()],
    ['as a list of sessions', [session(), session({ status: 'revoked' })]],
    ['as a page of sessions', { data: [session()], total_count: 1 }],
    ['as a page of users', { data: [frontend.user()], total_count: 1 }],
    ['as a count', { object: 'total_count', total_count: 3 }],
    ['as cookies', { object: 'cookies', cookies: ['__session=x; Path=/'] }],
  ])('%s', (_, json) => {
    expect(recognized(pasted(json))).toEqual({ provider: 'clerk-bapi', endpoint: null, path: '' });
  });

  it('as an event', () => {
    const found = recognized(pasted(event('session.created', session())));
    expect(found).toEqual({ provider: 'clerk-bapi', endpoint: 'webhook.receive', path: '' });
  });

  it.each([
    ['what the Frontend API has in common', frontend.user(), 'clerk-fapi'],
    ['a session of the Frontend API', frontend.session(), 'clerk-fapi'],
    ['one to which somebody added a field', frontend.session({ user_id: ids.user }), 'clerk-fapi'],
    ['a token that Clerk signed', frontend.tokenObject(), 'clerk-fapi'],
    ["another vendor's event", { object: 'event', type: 'charge.succeeded', data: { object: { id: 'ch_1' } } }, null],
    ["another vendor's page", { data: [{ id: 'u1', object: 'user' }], total_count: 1 }, null],
    [
      'a description of something else',
      { $schema: 'https://json-schema.org/draft/2020-12/schema', properties: { object: { enum: ['list'] } } },
      null,
    ],
    ['an empty page', { data: [], total_count: 0 }, null],
  ])('but not %s', (_, json, provider) => {
    expect(recognized(pasted(json)).provider).toBe(provider);
  });
});
