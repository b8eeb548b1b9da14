import { bapi, session } from '../../../../../fixtures/clerk-bapi/index.ts';
import { appFetch } from '../../../../../fixtures/clerk-fapi/app-fetch.ts';
import { fapi, ids, scene, touch } from '../../../../../fixtures/clerk-fapi/index.ts';
import { minted, tokenAt } from '../../../../../fixtures/clerk-fapi/minted.ts';
import { exchange, textBody } from '../../../../../fixtures/exchange.ts';
import { describeRule } from '../../../../../fixtures/rule-case.ts';

// Put together here, so that no scanner takes it for a leak.
const key = ['sk', 'test', 'A1b2C3d4E5f6G7h8I9j0K1l2'].join('_');
const apiKey = ['ak', 'A1b2C3d4E5f6G7h8I9j0K1l2'].join('_');

const throughProxy = (requestHeaders: Readonly<Record<string, string>>) =>
  bapi('GET', `/v1/sessions/${ids.session}`, { host: 'api.example.com', json: session(), requestHeaders });

describeRule('token/secret-key-in-page', {
  quiet: {
    'ordinary traffic': [touch(), appFetch({ bearer: tokenAt() })],
    'a publishable key': [
      appFetch({ bearer: tokenAt(), query: { key: 'pk_test_Zm9vLWJhci0xMy5jbGVyay5hY2NvdW50cy5kZXYk' } }),
    ],
    'letters inside something else': [appFetch({ bearer: tokenAt(), query: { task: `ri${key}` } })],
    'a word that is too short': [appFetch({ bearer: tokenAt(), json: { note: 'set sk_test_… here, or ak_47' } })],
    'a request that no page made': [minted(tokenAt(), { origin: null, requestHeaders: { 'x-key': key } })],
    'a request to elsewhere, from no page': [
      exchange({ url: 'https://api.shop.example/orders', requestHeaders: { authorization: `Bearer ${key}` } }),
    ],
    'a response header that no page gets': [
      exchange({ url: 'https://api.shop.example/orders', responseHeaders: { 'x-config': key } }),
    ],
    'a server that calls the Backend API': [throughProxy({})],
    'an API key where it is made': [fapi('POST', '/api_keys', { json: { object: 'api_key', secret: apiKey } })],
  },
  reports: {
    'a secret key in a header': {
      of: [minted(tokenAt(), { requestHeaders: { 'x-key': key } })],
      finding: { severity: 'error', path: 'request.header.x-key' },
    },
    'a secret key in the response of the app': {
      of: [appFetch({ bearer: tokenAt(), json: { config: { key } } })],
      finding: { path: '', message: 'A secret key stands in a response to a request of a page' },
    },
    'a secret key in a header of the response': {
      of: [appFetch({ bearer: tokenAt(), responseHeaders: { 'X-Config': `{"key":"${key}"}` } })],
      finding: {
        path: 'response.header.x-config',
        message: 'A secret key stands in a response to a request of a page',
      },
    },
    'an API key in a header of the response, beside which nothing tells of Clerk': {
      of: [
        exchange({
          url: `${scene.origin}/api/orders`,
          requestHeaders: { origin: scene.origin },
          responseHeaders: { 'set-cookie': `key=${apiKey}; Path=/` },
        }),
      ],
      finding: { path: 'response.header.set-cookie' },
    },
    'a script of the page, beside which nothing tells of Clerk': {
      of: [
        exchange({
          url: `${scene.origin}/app.js`,
          resourceType: 'script',
          requestHeaders: { referer: `${scene.origin}/` },
          responseBody: textBody(`const clerk = createClerkClient("${key}")`, 'text/javascript'),
        }),
      ],
      finding: { path: '' },
    },
    'a header of a request that no token goes with': {
      of: [
        exchange({
          url: `${scene.origin}/api/orders`,
          requestHeaders: { origin: scene.origin, 'x-api-key': key },
        }),
      ],
      finding: { path: 'request.header.x-api-key' },
    },
    'a bearer of the page that goes elsewhere': {
      of: [
        exchange({
          url: 'https://api.shop.example/orders',
          requestHeaders: { origin: scene.origin, authorization: `Bearer ${key}` },
        }),
      ],
      finding: { path: 'request.header.authorization' },
    },
    'a page that calls the Backend API through a proxy': {
      of: [throughProxy({ origin: scene.origin })],
      finding: { path: 'request.header.authorization' },
    },
    'an API key in the URL, once for the host': {
      of: [appFetch({ bearer: tokenAt(), query: { key: apiKey } }), appFetch({ bearer: tokenAt(), json: { key } })],
      finding: { path: 'request.url', count: 2 },
    },
  },
});
