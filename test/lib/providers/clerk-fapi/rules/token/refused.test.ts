import { appFetch, appPage } from '../../../../../fixtures/clerk-fapi/app-fetch.ts';
import { getClient, getKeys, scene } from '../../../../../fixtures/clerk-fapi/index.ts';
import { later, tokenAt, tokenWith } from '../../../../../fixtures/clerk-fapi/minted.ts';
import { describeRule } from '../../../../../fixtures/rule-case.ts';

type Fetch = NonNullable<Parameters<typeof appFetch>[0]>;

const saying = (reason: string) => ({ 'x-clerk-auth-status': 'signed-out', 'x-clerk-auth-reason': reason });
const refused = (reason: string, options: Fetch = {}) =>
  appFetch({ bearer: tokenAt(), status: 401, responseHeaders: saying(reason), ...options });

const ofKey = (kid: string) => refused('jwk-kid-mismatch', { bearer: tokenWith({}, { kid }) });
const ofAnotherProject = tokenWith({ iss: 'https://quiet-otter-3.clerk.accounts.dev' }, { kid: 'ins_other' });

describeRule('token/refused', {
  quiet: {
    'a token that the server takes': [appFetch({ bearer: tokenAt() })],
    'a visitor without a token': [appFetch({ status: 401, responseHeaders: saying('session-token-and-uat-missing') })],
    'a reason that is not published': [refused('marker')],
    'a token that had expired, of which its times tell': [refused('token-expired', { at: later(90) })],
    'a token without a party': [refused('token-invalid-authorized-parties', { bearer: tokenWith({ azp: undefined }) })],
    'a bearer that was cut off': [refused('token-invalid', { bearer: tokenAt().slice(0, 300) })],
    'a key that the issuer does not list either, which is a finding of its own': [getKeys(), ofKey('ins_other')],
    'a signature that does not fit the key of the issuer': [
      getKeys(),
      refused('token-invalid-signature', { bearer: tokenAt(scene.now, { signedBy: 'ins_other' }) }),
    ],
    'a party that is not the page': [
      refused('token-invalid-authorized-parties', { bearer: tokenWith({ azp: 'http://localhost:4000' }) }),
    ],
    'a cookie that another project left on the host': [
      getClient(),
      appPage({ at: later(1), cookies: { __session: ofAnotherProject }, responseHeaders: saying('jwk-kid-mismatch') }),
    ],
  },
  reports: {
    'a server with the keys of another instance': {
      of: [
        getClient(),
        appPage({ at: later(1), cookies: { __session: tokenAt() }, responseHeaders: saying('jwk-kid-mismatch') }),
      ],
      finding: {
        severity: 'error',
        exchange: 1,
        path: 'response.header.x-clerk-auth-reason',
        message: 'jwk-kid-mismatch: the server has no key with the ID that the token names',
      },
    },
    'a server that lacks a key which the issuer lists': {
      of: [getKeys(), refused('jwk-kid-mismatch')],
      finding: { count: 1 },
    },
    'the same on every call once': {
      of: [refused('token-invalid-signature'), refused('token-invalid-signature', { at: later(2) })],
      finding: { count: 2 },
    },
    'a secret key that Clerk does not know': { of: [refused('secret-key-invalid')], finding: { count: 1 } },
    'keys that the server could not fetch': { of: [refused('jwk-remote-failed-to-load')], finding: { count: 1 } },
    'a page that the server does not list': {
      of: [refused('token-invalid-authorized-parties')],
      finding: { message: 'token-invalid-authorized-parties: the token was made for another origin' },
    },
    'something that is no token at all': {
      of: [refused('token-invalid', { bearer: 'undefined' })],
      finding: { message: 'token-invalid: what was sent is not a Clerk token' },
    },
    'a clock that the capture does not show': {
      of: [refused('token-iat-in-the-future', { date: null, at: scene.now + 2000 })],
      finding: { count: 1 },
    },
    'a page that Next.js hides besides': {
      of: [refused('protect-rewrite, jwk-kid-mismatch', { status: 404 })],
      finding: { count: 1 },
    },
  },
});
