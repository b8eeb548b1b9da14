import { describe, expect, it } from 'vitest';
import type { Exchange } from '../../../../lib/capture/index.ts';
import { createInspector } from '../../../../lib/inspect/index.ts';
import { backendUser, bapi, client, session } from '../../../fixtures/clerk-bapi/index.ts';
import {
  clerkId,
  getClient,
  ids,
  refusal,
  scene,
  second,
  sessionToken,
  templateToken,
  touch,
} from '../../../fixtures/clerk-fapi/index.ts';
import { capture } from '../../../fixtures/exchange.ts';
import { keySet } from '../../../fixtures/token.ts';

const at = (seconds: number) => ({ at: scene.now + seconds * second });
const one = `/v1/sessions/${ids.session}`;
const ended = ['ended', 'expired', 'removed', 'replaced', 'revoked', 'abandoned', 'pending'] as const;
const everySession = ended.map((status, index) =>
  session({ id: clerkId('sess', scene.sessionSince, status), status, updated_at: scene.now - index }),
);

/** The backend asks on behalf of nobody, so its tokens have no authorized party. */
const minted = (claims: Record<string, unknown> = {}) => ({
  object: 'token',
  jwt: sessionToken(undefined, { claims: { azp: undefined, ...claims } }),
});

const stories: readonly (readonly [string, readonly Exchange[]])[] = [
  [
    'reads sessions, whatever has become of them',
    [
      bapi('GET', '/v1/sessions', { query: { user_id: ids.user }, json: [session(), ...everySession] }),
      bapi('GET', '/v1/sessions', { query: { paginated: 'true' }, json: { data: everySession, total_count: 7 } }),
      bapi('POST', `${one}/revoke`, { json: session({ status: 'revoked' }) }),
      bapi('GET', `/v1/clients/${ids.client}`, {
        json: client({ sessions: everySession, last_active_session_id: null }),
      }),
    ],
  ],
  [
    'reads users who may not sign in',
    [
      bapi('GET', '/v1/users', { json: [backendUser({ banned: true }), backendUser({ locked: true })] }),
      bapi('DELETE', `/v1/users/${ids.user}`, { json: { object: 'user', id: ids.user, deleted: true } }),
      bapi('GET', `/v1/users/${ids.user}`, { status: 404, json: refusal('resource_not_found') }),
    ],
  ],
  [
    'makes tokens for many at once',
    [0, 1, 2, 3, 4, 5].flatMap((after) => [
      bapi('POST', `${one}/tokens`, { ...at(after), json: minted() }),
      bapi('POST', `${one}/tokens/orders`, { ...at(after), json: { object: 'token', jwt: templateToken() } }),
    ]),
  ],
  ['loads the keys', [bapi('GET', '/v1/jwks', { json: keySet(scene.keyId) })]],
];

describe('A server that', () => {
  it.each(stories)('%s is nothing to complain about', async (_, story) => {
    const inspector = createInspector();
    const inspections = capture(...story).map((exchange) => inspector.add(exchange));
    await inspector.settle();
    expect(inspections.flatMap(({ problems }) => problems)).toEqual([]);
    expect(inspections.every(({ provider, endpoint }) => provider === 'clerk-bapi' && endpoint !== null)).toBe(true);
    const serious = inspector.findings().filter(({ severity }) => severity !== 'info');
    expect(serious.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
    expect(inspector.session()).toBeNull();
  });

  it('asks beside a page leaves the session of the page alone', () => {
    const page = createInspector();
    const both = createInspector();
    const pages = [getClient(at(0)), touch(at(1))];
    for (const each of pages) page.add(each);
    for (const each of [...pages, bapi('GET', '/v1/sessions', { ...at(2), json: everySession })]) both.add(each);
    expect(both.session()).toEqual(page.session());
  });

  it('gets the keys lets the signatures of its tokens be checked', async () => {
    const inspector = createInspector();
    inspector.add(bapi('GET', '/v1/jwks', { json: keySet(scene.keyId) }));
    inspector.add(bapi('POST', `${one}/tokens`, { json: minted() }));
    const settled = await inspector.settle();
    expect(
      settled.flatMap(({ tokens }) => tokens.flatMap(({ where, signature }) => (where === 'jwt' ? signature : []))),
    ).toEqual(['valid']);
  });
});
