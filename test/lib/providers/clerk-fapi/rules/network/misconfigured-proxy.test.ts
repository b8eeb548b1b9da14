import { fapi, getClient, refused, touch } from '../../../../../fixtures/clerk-fapi/index.ts';
import { textBody } from '../../../../../fixtures/exchange.ts';
import { describeRule } from '../../../../../fixtures/rule-case.ts';

const unreached = touch({ status: 502, json: { errors: [{ message: 'Failed', code: 'proxy_request_failed' }] } });

const page = textBody('<!doctype html><title>Orders</title>', 'text/html');
const proxied = (options: NonNullable<Parameters<typeof fapi>[2]>, path = '/__clerk/v1/client') =>
  fapi('GET', path, { host: 'app.example.com', origin: 'https://app.example.com', ...options });
const toSignIn = { status: 307, responseBody: { kind: 'none' }, responseHeaders: { location: '/sign-in' } } as const;

describeRule('network/misconfigured-proxy', {
  quiet: {
    'an answered request': [touch()],
    'another refusal': [touch(refused('signed_out', 401))],
    'a proxy that passes on': [getClient({ url: 'https://app.example.com/__clerk/v1/client' })],
    'a navigation that Clerk redirects': [proxied({ ...toSignIn, resourceType: 'document' }, '/__clerk/v1/verify')],
    'a firewall before the proxy': [proxied({ status: 403, responseBody: page })],
    'a gateway that fails': [proxied({ status: 502, responseBody: page })],
    'a firewall before the host of Clerk': [
      fapi('GET', '/v1/client', { host: 'clerk.example.com', status: 403, responseBody: page }),
    ],
    'a healthy proxy': [fapi('GET', '/v1/proxy-health', { json: { status: 'healthy' } })],
  },
  reports: {
    'a proxy without the secret key': {
      of: [touch(refused('proxy_request_missing_secret_key', 400))],
      finding: {
        severity: 'error',
        path: 'errors.0.code',
        message:
          'The proxy was refused: proxy_request_missing_secret_key, because the proxy sent no Clerk-Secret-Key header',
      },
    },
    'a proxy that is not healthy': {
      of: [fapi('GET', '/v1/proxy-health', { status: 400, json: { status: 'x' } })],
      finding: { message: 'The proxy check returned 400' },
    },
    'a path that the app answers with its page': {
      of: [proxied({ responseBody: page })],
      finding: { path: null, message: 'The app itself responded instead of Clerk' },
    },
    'a path that the app does not know': {
      of: [proxied({ status: 404, responseBody: page })],
      finding: { path: null },
    },
    'a path that the app protects': { of: [proxied(toSignIn)], finding: { path: null } },
    'a proxy that does not reach Clerk': {
      of: [unreached],
      finding: { message: 'The proxy was refused: proxy_request_failed' },
    },
  },
});

describeRule('network/server-error', { quiet: { 'a proxy that does not reach Clerk': [unreached] }, reports: {} });
describeRule('schema/foreign-error', {
  quiet: {
    'a page of the app': [proxied({ status: 404, responseBody: page })],
    'a proxy that does not reach Clerk': [unreached],
  },
  reports: {},
});
