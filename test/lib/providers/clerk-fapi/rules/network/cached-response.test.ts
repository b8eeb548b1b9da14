import type { Exchange } from '../../../../../../lib/capture/index.ts';
import { appPage } from '../../../../../fixtures/clerk-fapi/app-fetch.ts';
import { getClient, getKeys, handshake, scene, touch } from '../../../../../fixtures/clerk-fapi/index.ts';
import { tokenAt } from '../../../../../fixtures/clerk-fapi/minted.ts';
import { describeRule } from '../../../../../fixtures/rule-case.ts';

const answeredWithout = (exchange: Exchange, ...names: readonly string[]): Exchange => ({
  ...exchange,
  response: { ...exchange.response, headers: exchange.response.headers.filter(({ name }) => !names.includes(name)) },
});

/** The app's server sends the browser to the handshake, and a CDN may have kept that. */
const redirect = (headers: Readonly<Record<string, string>> = {}) =>
  appPage({
    status: 307,
    responseBody: { kind: 'none' },
    responseHeaders: {
      location: `https://${scene.host}/v1/client/handshake?redirect_url=http%3A%2F%2Flocalhost%3A3000%2F`,
      'x-clerk-auth-status': 'handshake',
      'x-clerk-auth-reason': 'dev-browser-missing',
      ...headers,
    },
  });
const keptRedirect = redirect({ 'cache-status': '"Netlify Edge"; hit' });
const loop = [redirect(), handshake('dev-browser-missing')];
const keptLoop = [
  ...loop,
  keptRedirect,
  handshake('dev-browser-missing'),
  keptRedirect,
  handshake('dev-browser-missing'),
];

const signedOutPage = (session: string | null, headers: Readonly<Record<string, string>>) =>
  appPage({
    cookies: session === null ? { theme: 'dark' } : { __session: session },
    responseHeaders: {
      'x-clerk-auth-status': 'signed-out',
      'x-clerk-auth-reason': 'session-token-and-uat-missing',
      ...headers,
    },
  });

describeRule('network/cached-response', {
  quiet: {
    'a response that forbids caches': [touch()],
    'the public keys, which may be kept': [getKeys({ responseHeaders: { age: '30' } })],
    'a response that a CDN passed on': [getClient({ responseHeaders: { age: '0', 'cf-cache-status': 'DYNAMIC' } })],
    'a redirect to the handshake that was made for this request': [redirect({ age: '0', 'x-vercel-cache': 'MISS' })],
    'a public page for a visitor without a session': [signedOutPage(null, { age: '33' })],
    'a session that the server itself did not see': [signedOutPage(tokenAt(), {})],
    'a page from a CDN, to which the middleware added its headers': [
      appPage({ responseHeaders: { age: '60', 'x-vercel-cache': 'HIT', 'x-clerk-auth-status': 'signed-out' } }),
    ],
    'a capture that leaves headers out': [answeredWithout(getClient(), 'cache-control', 'date')],
  },
  reports: {
    'a response that allows them': {
      of: [getClient({ responseHeaders: { 'cache-control': 'public, max-age=60' } })],
      finding: { severity: 'error', path: 'response.header.cache-control' },
    },
    'a response that says nothing': {
      of: [answeredWithout(getClient(), 'cache-control')],
      finding: { path: 'response.header.cache-control' },
    },
    'a response with an age': {
      of: [getClient({ responseHeaders: { age: '12' } })],
      finding: { path: 'response.header.age' },
    },
    'a CDN that says so': {
      of: [getClient({ responseHeaders: { 'x-cache': 'Hit from cloudfront' } })],
      finding: { path: 'response.header.x-cache' },
    },
    'a page that was made for a visitor without a session': {
      of: [signedOutPage(tokenAt(), { age: '33', 'x-cache': 'Hit from cloudfront' })],
      finding: { severity: 'error', path: 'response.header.age' },
    },
    'a CDN that says so in a header of its own': {
      of: [getClient({ responseHeaders: { 'cf-cache-status': 'HIT' } })],
      finding: { path: 'response.header.cf-cache-status', message: 'A header says that a cache responded' },
    },
    'a redirect to the handshake that a CDN kept, which never ends': {
      of: keptLoop,
      finding: { severity: 'error', exchange: 2, path: 'response.header.cache-status', count: 2 },
    },
    'a response that did not change': {
      of: [getClient({ status: 304, responseBody: { kind: 'none' } })],
      finding: { path: null },
    },
    'the cache of the browser': { of: [getClient({ fromCache: true })], finding: { path: null } },
  },
});

describeRule('network/handshake-loop', {
  quiet: { 'a loop of which a cache is the cause': keptLoop },
  reports: { 'a loop without a cache': { of: [...loop, ...loop, ...loop], finding: { count: 1 } } },
});
