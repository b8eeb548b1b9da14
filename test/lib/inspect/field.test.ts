import { describe, expect, it } from 'vitest';
import type { Exchange } from '../../../lib/capture/index.ts';
import { createInspector } from '../../../lib/inspect/index.ts';
import { bapi, webhook } from '../../fixtures/clerk-bapi/exchanges.ts';
import { appFetch, appPage } from '../../fixtures/clerk-fapi/app-fetch.ts';
import {
  attemptSignIn,
  createSignIn,
  fapi,
  getClient,
  handshake,
  pendingSession,
  refused,
  scene,
  signUp,
  templateTokens,
  tokens,
  touch,
} from '../../fixtures/clerk-fapi/index.ts';
import { later, minted, tokenAt, tokenWith } from '../../fixtures/clerk-fapi/minted.ts';
import { capture, textBody } from '../../fixtures/exchange.ts';

type Page = NonNullable<Parameters<typeof appPage>[0]>;

/** What is wrong by this capture, worst first: each cause once, and nothing beside it. What is normal is left out. */
async function faultsIn(exchanges: readonly Exchange[]): Promise<readonly string[]> {
  const inspector = createInspector();
  for (const each of capture(...exchanges)) inspector.add(each);
  await inspector.settle();
  return inspector.findings().flatMap(({ rule, severity }) => (severity === 'info' ? [] : `${severity} ${rule}`));
}

const saying = (reason: string) => ({ 'x-clerk-auth-status': 'signed-out', 'x-clerk-auth-reason': reason });
const cookies = { __session: tokenAt(), __client_uat: `${Math.floor(later(-7200) / 1000)}` };
const page = (seconds: number, options: Page = {}) => appPage({ at: later(seconds), cookies, ...options });
const refusedBearer = (seconds: number, reason: string, options: Page = {}) =>
  appFetch({ at: later(seconds), bearer: tokenAt(), status: 401, responseHeaders: saying(reason), ...options });

/** The app's server sends the browser to the handshake, which sends it back. */
const detour = (seconds: number, reason: string, headers: Readonly<Record<string, string>> = {}) => [
  page(seconds, {
    status: 307,
    responseBody: { kind: 'none' },
    responseHeaders: {
      location: `https://${scene.host}/v1/client/handshake?redirect_url=x&__clerk_hs_reason=${reason}`,
      ...headers,
    },
  }),
  handshake(reason, { at: later(seconds + 0.3) }),
];
const loop = (reason: string, headers = {}) => [0, 1, 2].flatMap((round) => detour(round, reason, headers));

const html = textBody('<!doctype html><title>Orders</title>', 'text/html');
const proxied = { url: 'https://app.example.com/__clerk/v1/client', origin: 'https://app.example.com' };
const production = { host: 'clerk.example.com', origin: 'https://app.example.com' };
const event = { object: 'event', type: 'user.deleted', data: { object: 'user', id: 'user_1', deleted: true } };
const consentless = signUp({ missing_fields: ['legal_accepted'], unverified_fields: [] });

describe('What goes wrong in apps is named, once', () => {
  it.each<readonly [name: string, exchanges: readonly Exchange[], faults: readonly string[]]>([
    ['keys of two instances, in a loop', loop('session-token-expired'), ['error network/handshake-loop']],
    [
      'a CDN that keeps the redirect to the handshake',
      loop('dev-browser-missing', { age: '3' }),
      ['error network/cached-response'],
    ],
    [
      'a server with the secret key of another instance',
      [getClient(), page(1, { responseHeaders: saying('jwk-kid-mismatch') })],
      ['error token/refused'],
    ],
    [
      'a server that does not list the page',
      [getClient(), refusedBearer(1, 'token-invalid-authorized-parties')],
      ['error token/refused'],
    ],
    [
      'a server whose clock is behind',
      [getClient(), refusedBearer(1, 'token-not-active-yet', { date: later(-40) })],
      ['error token/issued-in-future'],
    ],
    [
      'a token that the app kept too long',
      [getClient(), tokens({ at: later(50) }), refusedBearer(75, 'token-expired')],
      ['error token/expired-when-sent'],
    ],
    [
      'a cookie of another project on localhost',
      [
        getClient(),
        appFetch({ cookies: { __session: tokenWith({ iss: 'https://quiet-otter-3.clerk.accounts.dev' }) } }),
      ],
      ['warning token/mixed-instances'],
    ],
    [
      'a session token too large for a cookie',
      [minted(tokenWith({ teams: 'x'.repeat(3600) }))],
      ['error token/oversized', 'warning token/oversized-custom-claims'],
    ],
    [
      'a template that this instance lacks',
      [templateTokens('convex', refused('resource_not_found', 404))],
      ['error network/template-not-found'],
    ],
    [
      'a preview with the key of production',
      [fapi('GET', '/v1/client', { ...refused('origin_invalid', 400), ...production, origin: 'https://x.vercel.app' })],
      ['error network/origin-invalid'],
    ],
    [
      'a browser extension that sends its token as native apps do',
      [fapi('GET', '/v1/client', { ...refused('origin_authorization_headers_conflict', 400), ...production })],
      ['error network/origin-and-authorization'],
    ],
    [
      'a path of the proxy that the middleware leaves out',
      [fapi('GET', '/', { ...proxied, status: 404, responseBody: html })],
      ['error network/misconfigured-proxy'],
    ],
    [
      'a domain without its DNS record',
      [fapi('GET', '/v1/environment', { ...production, status: 0, error: 'net::ERR_NAME_NOT_RESOLVED' })],
      ['error network/server-error'],
    ],
    ['a response that the browser kept', [getClient({ status: 304 })], ['error network/cached-response']],
    [
      'an outdated testing token',
      [
        fapi('POST', '/v1/client/sign_ups', {
          ...refused('too_many_requests', 429),
          query: { __clerk_testing_token: 'x' },
        }),
      ],
      ['warning network/rate-limited'],
    ],
    [
      'a session whose tasks the app does not know',
      [getClient({ client: { sessions: [pendingSession()] } })],
      ['warning session/pending'],
    ],
    [
      'a custom form without a captcha',
      [fapi('POST', '/v1/client/sign_ups', refused('captcha_missing_token', 400))],
      ['warning network/captcha-failed'],
    ],
    ['a session ended elsewhere', [getClient(), touch(refused('signed_out', 401))], ['error network/unauthorized']],
    [
      'an attempt whose identifier is missing in the path',
      [fapi('PATCH', '/v1/client/sign_ups', { status: 405 })],
      ['warning network/refused-request'],
    ],
    ['a webhook whose body was parsed first', [webhook(event, { status: 400 })], ['warning network/refused-webhook']],
    [
      'a server without its key',
      [bapi('GET', '/v1/users', refused('clerk_key_invalid', 401))],
      ['error network/failed-backend-call'],
    ],
  ])('%s', async (_, exchanges, faults) => {
    expect(await faultsIn(exchanges)).toEqual(faults);
  });
});

describe('What looks alike and is healthy is no fault', () => {
  it.each<readonly [name: string, exchanges: readonly Exchange[]]>([
    ['one handshake after a pause', [...detour(0, 'session-token-expired-refresh-fetch-error'), page(1), getClient()]],
    ['a handshake for each of three tabs', [0, 20, 40].flatMap((start) => detour(start, 'session-token-expired'))],
    [
      'a visitor who is signed out',
      [page(0, { cookies: {}, responseHeaders: saying('session-token-and-uat-missing') })],
    ],
    [
      'a page from a CDN to which the middleware adds its headers',
      [page(0, { responseHeaders: { age: '60', 'x-vercel-cache': 'HIT', 'x-clerk-auth-status': 'signed-in' } })],
    ],
    ['a response that a CDN passed on', [getClient({ responseHeaders: { age: '0', 'cf-cache-status': 'DYNAMIC' } })]],
    ['a preview with the key of development', [fapi('GET', '/v1/environment', { origin: 'https://x.vercel.app' })]],
    ['a sign-in with a second factor', [createSignIn({ signIn: { status: 'needs_second_factor' } }), attemptSignIn()]],
    [
      'a sign-up that lacks the consent as yet',
      [fapi('POST', '/v1/client/sign_ups', { json: { response: consentless, client: null } })],
    ],
    ['a wrong password', [createSignIn(refused('form_password_incorrect', 422))]],
    ['a webhook that the app took', [webhook(event)]],
    ['a user whom the server does not find', [bapi('GET', '/v1/users/user_1', refused('resource_not_found', 404))]],
  ])('%s', async (_, exchanges) => {
    expect(await faultsIn(exchanges)).toEqual([]);
  });
});
