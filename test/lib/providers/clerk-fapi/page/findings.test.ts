import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cookieSuffix } from '../../../../../lib/providers/clerk-fapi/cookies/suffix.ts';
import { findingsOfPage } from '../../../../../lib/providers/index.ts';
import { client, scene, sessionToken, signedOutClient } from '../../../../fixtures/clerk-fapi/index.ts';

const keyOf = (stage: 'test' | 'live', host: string) => `pk_${stage}_${btoa(`${host}$`).replace(/=+$/, '')}`;
const development = keyOf('test', 'otter.clerk.accounts.dev');
const production = keyOf('live', 'clerk.example.com');
const suffix = cookieSuffix(development);

const jwt = sessionToken();
// The token of the fixtures is made forty seconds before their now.
const issuedSeconds = Math.floor(scene.now / 1000) - 40;
const cookiesOf = (uat: number | string, token: string | null = jwt, ending = `_${suffix}`) => [
  [`__client_uat${ending}`, `${uat}`],
  ...(token === null ? [] : [[`__session${ending}`, token]]),
];

const healthy = {
  client: client(),
  version: '6.16.1',
  publishableKey: development,
  loaded: true,
  status: 'ready',
  origin: 'http://localhost:3000',
  sinceScript: 60_000,
  cookies: cookiesOf(issuedSeconds - 100),
};
const ready = { loaded: true, status: 'ready' };

describe('A page by itself has nothing wrong', () => {
  it.each<[string, unknown]>([
    ['when all fits together', healthy],
    ['without an auth system', {}],
    ['that is no object', null],
    ['while the SDK loads', { ...healthy, loaded: false, status: 'loading', sinceScript: 14_000 }],
    ['whose SDK is part of the app and loads', { ...healthy, loaded: false, status: undefined, sinceScript: null }],
    ['where nobody is signed in', { ...healthy, client: signedOutClient(), cookies: cookiesOf(0, null) }],
    [
      'of a production instance',
      { ...healthy, publishableKey: production, origin: 'https://app.example.com', cookies: [] },
    ],
    ['of a preview', { ...healthy, origin: 'https://my-app-git-main.vercel.app' }],
    ['whose cookies have no suffix', { ...healthy, cookies: cookiesOf(issuedSeconds, jwt, '') }],
    [
      'while the SDK may be about to set the cookies',
      { ...healthy, loaded: false, cookies: cookiesOf(issuedSeconds, null), sinceScript: 1 },
    ],
    [
      'beside the sign-out of another project on the host',
      { ...healthy, cookies: [...healthy.cookies, ['__client_uat', '0']] },
    ],
  ])('%s', async (_, state) => expect(await findingsOfPage(state)).toEqual([]));
});

describe('A page by itself proves', () => {
  it.each<[string, string, string, object]>([
    ['network/sdk-not-ready', 'warning', 'an SDK that gave up', { ...ready, status: 'error' }],
    ['network/sdk-not-ready', 'warning', 'an SDK that runs without its API', { ...ready, status: 'degraded' }],
    ['network/sdk-not-ready', 'warning', 'an SDK that never loads', { loaded: false, sinceScript: 15_001 }],
    ['network/invalid-publishable-key', 'error', 'a key that was cut off', { publishableKey: 'pk_test_b3R0' }],
    [
      'network/production-instance-on-localhost',
      'error',
      'a live key on this machine',
      { publishableKey: production, cookies: [] },
    ],
    [
      'network/development-instance-in-production',
      'warning',
      'a test key in public',
      { origin: 'https://app.example.com' },
    ],
    [
      'network/insecure-origin',
      'info',
      'a live key without HTTPS',
      { publishableKey: production, origin: 'http://app.example.com', cookies: [] },
    ],
    [
      'network/foreign-cookie-suffix',
      'info',
      'a leftover cookie',
      { cookies: [...healthy.cookies, ['__session_AbCd1234', jwt]] },
    ],
    [
      'network/foreign-cookie-suffix',
      'warning',
      'a cookie of another key alone',
      { cookies: [['__session_AbCd1234', jwt]] },
    ],
    [
      'network/signed-in-with-zero-uat',
      'warning',
      'a signed-out cookie of a signed-in user',
      { cookies: cookiesOf(0) },
    ],
    ['network/signed-out-with-uat', 'warning', 'a missing session cookie', { cookies: cookiesOf(issuedSeconds, null) }],
    [
      'token/older-than-client-uat',
      'error',
      'a session cookie that was not replaced',
      { cookies: cookiesOf(issuedSeconds + 100) },
    ],
  ])('%s (%s): %s', async (rule, severity, _, change) => {
    expect(await findingsOfPage({ ...healthy, ...change })).toMatchObject([{ rule, severity, count: 1 }]);
  });
});

describe('A hostile page', () => {
  const names = ['client', 'publishableKey', 'loaded', 'status', 'origin', 'sinceScript', 'cookies'];
  const states = fc.dictionary(fc.constantFrom(...names), fc.oneof(fc.anything(), fc.webUrl(), fc.string()));

  it('throws nothing', async () => {
    await fc.assert(
      fc.asyncProperty(states, async (state) => {
        expect(await findingsOfPage({ ...healthy, ...state })).toEqual(expect.any(Array));
      }),
    );
  });

  it('finds none of its own words in the messages', async () => {
    const marker = 'marker';
    const spoiled = {
      ...healthy,
      status: marker,
      publishableKey: marker,
      origin: `http://${marker}`,
      cookies: [[`__session_${marker}12`, marker]],
    };
    expect(JSON.stringify(await findingsOfPage(spoiled))).not.toContain(marker);
  });
});
