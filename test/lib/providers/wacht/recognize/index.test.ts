import { describe, expect, it } from 'vitest';
import { wacht } from '../../../../../lib/providers/wacht/index.ts';
import { readHead, recognize } from '../../../../../lib/recognize/index.ts';
import { bodiesOf, type ExchangeOverrides, exchange, textBody } from '../../../../fixtures/exchange.ts';
import {
  call,
  envelope,
  firstGeneration,
  getMe,
  getSession,
  getToken,
  ids,
  refused,
  scene,
  session,
  sessionToken,
  signedOutSession,
  tokenAnswer,
  transportToken,
} from '../../../../fixtures/wacht/index.ts';

function recognized(one: ReturnType<typeof exchange>) {
  const found = recognize(readHead(one), bodiesOf(one), [wacht]);
  return found && { endpoint: found.claim.route?.id ?? null, path: found.claim.path };
}

const { host } = scene.production;
const elsewhere = { host: 'auth.example.com', query: {} };
const aNumber = '/organizations/193456789012345604/members/193456789012345605/remove';

describe('Traffic of Wacht is recognized', () => {
  it.each([
    ['on a staging host', getSession(), 'session.get', '/session'],
    ['on a staging host, whatever it answers', call('GET', '/me', { status: 502 }), 'me.get', '/me'],
    ['on a production host by its response', getSession({ host }), 'session.get', '/session'],
    ['on a production host by its envelope', getMe({ host }), 'me.get', '/me'],
    [
      'on a production host by its cookie',
      getSession({ host, json: {}, requestHeaders: { cookie: `a=b; __session=${transportToken()}` } }),
      'session.get',
      '/session',
    ],
    ['on a production host when it refuses', getToken({ host, ...refused(401, null) }), 'token.get', '/session/token'],
    ['on any host by the sign-ins in its response', getSession(elsewhere), 'session.get', '/session'],
    [
      'on any host by the sign-ins beside its response',
      call('POST', '/auth/signin', { ...elsewhere, json: firstGeneration() }),
      'signin.create',
      '/auth/signin',
    ],
    ['on any host by the token it mints', getToken(elsewhere), 'token.get', '/session/token'],
    [
      'on any host by the session in the URL',
      call('GET', '/deployment', { host: 'auth.example.com', query: { __dev_session__: '' } }),
      'deployment.get',
      '/deployment',
    ],
    [
      'on any host by the session in a header',
      call('GET', '/me', { ...elsewhere, responseHeaders: { 'X-Development-Session': transportToken() } }),
      'me.get',
      '/me',
    ],
    [
      'in the reference of 2025',
      getSession({ host: 'your-deployment.wacht.dev', json: firstGeneration() }),
      'session.get',
      '/session',
    ],
    [
      'in a documentation that names no host',
      exchange({ url: 'https://{deploymentHost}/session', json: firstGeneration(), status: 0, at: null }),
      'session.get',
      '/session',
    ],
    [
      'by the verb of 2025',
      call('PUT', '/session/switch-workspace'),
      'session.switch-workspace',
      '/session/switch-workspace',
    ],
    [
      'by the verb of 2026',
      call('POST', '/session/switch-workspace'),
      'session.switch-workspace',
      '/session/switch-workspace',
    ],
    ['with a verb that is none of the operation', call('DELETE', '/session'), null, '/session'],
    [
      'below an organization',
      call('POST', aNumber),
      'organization.remove-member',
      '/organizations/{id}/members/{memberId}/remove',
    ],
    ['with an operation that nobody published', call('GET', `/trees/${ids.user}`), null, '/trees/{id}'],
    [
      'where it is a session of API keys',
      call('GET', '/api-auth/session'),
      'api-auth.get-session',
      '/api-auth/session',
    ],
  ] as const)('%s', (_, one, endpoint, path) => {
    expect(recognized(one)).toEqual({ endpoint, path });
  });
});

describe('Traffic of others is not', () => {
  const foreign: readonly (readonly [string, ExchangeOverrides])[] = [
    ['an ordinary request', { url: 'https://app.example.com/api/orders/8213' }],
    ["the app's own session", { url: 'https://app.example.com/session', json: { user: { id: '1' } } }],
    [
      "the app's own session in an envelope like this",
      { url: 'https://app.example.com/session', json: envelope({ id: '1' }) },
    ],
    [
      "the app's own session, although Wacht's cookie goes along",
      { url: 'https://app.example.com/session', requestHeaders: { cookie: `__session=${transportToken()}` } },
    ],
    ['a host that is called frontend', { url: 'https://frontend.example.com/session', json: { data: { id: '1' } } }],
    ['a domain that only ends like one of Wacht', { url: 'https://evil-fapi.trywacht.xyz/session' }],
    ['a domain that has one of Wacht inside', { url: 'https://x.fapi.trywacht.xyz.evil.example/session' }],
    ['hosted pages', { url: 'https://k3v9q2m7x1b8d5w4.accounts.trywacht.xyz/sign-in' }],
    ["Clerk's session in the URL", { url: 'https://auth.example.com/session', query: { __dev_session: 'x' } }],
    ["another issuer's keys", { url: 'https://frontend.example.com/.well-known/jwks.json', json: { keys: [] } }],
    ['sign-ins at a path of their own', { url: 'https://app.example.com/trees', json: envelope(session()) }],
  ];

  it.each(foreign)('%s', (_, overrides) => {
    expect(recognized(exchange(overrides))).toBeNull();
  });

  it('does not fetch their bodies', () => {
    const paths = ['/', '/api/session', '/users/me', '/organizations/1/update', '/sessions'];
    const heads = paths.map((path) => readHead(exchange({ url: `https://app.example.com${path}` })));
    expect(heads.filter((head) => wacht.mayClaim(head))).toEqual([]);
  });
});

describe('A body pasted by itself is recognized', () => {
  const pasted = (json: unknown) => exchange({ url: '', json, status: 0, at: null });

  it.each([
    ['as a session', envelope(session())],
    ['as a session without sign-ins', envelope({ ...signedOutSession(), active_signin: null })],
    ['as the reference of 2025', firstGeneration()],
    ['as a token', envelope(tokenAnswer())],
  ])('%s', (_, json) => {
    expect(recognized(pasted(json))).toEqual({ endpoint: null, path: '' });
  });

  it.each([transportToken(), sessionToken()])('as a token without a body (%#)', (text) => {
    expect(recognized(exchange({ url: '', responseBody: textBody(text) }))).toEqual({ endpoint: null, path: '' });
  });

  it.each([
    ['an envelope without sign-ins', envelope({ id: '1' })],
    ['sign-ins without an envelope', session()],
    ['an envelope whose status is a word', { ...firstGeneration(), status: 'ok' }],
    ['an error', envelope(null, { status: 401, errors: [{ code: 'INTERNAL', message: '' }] })],
    ['nothing', {}],
    ['a list', [session()]],
  ])('but not %s', (_, json) => {
    expect(recognized(pasted(json))).toBeNull();
  });
});
