// The stand-in without a browser: what it signs, names and hands out. That clerk-js accepts it, only a browser shows.
import { request } from 'node:https';
import { createLocalJWKSet, type JSONWebKeySet, jwtVerify } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type Demo, startDemo } from './demo.ts';
import { appHost, cookieSuffix, fapiHost, publishableKey } from './hosts.ts';
import { newId } from './instance/ksuid.ts';
import { ada } from './instance/people.ts';
import type { ScenarioName } from './scenarios.ts';

const mode = 'production';
let demo: Demo;

beforeAll(async () => {
  demo = await startDemo({ mode });
});
afterAll(() => demo.close());

const ask = (method: string, path: string, scenario: ScenarioName = 'healthy', form = ''): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const port = Number(/:(\d+),/.exec(demo.browserArguments().join())?.[1]);
    const headers = {
      host: fapiHost(mode),
      origin: `https://${appHost(mode, scenario)}`,
      'content-type': 'application/x-www-form-urlencoded',
    };
    const sent = request({ host: '127.0.0.1', port, method, path, headers, rejectUnauthorized: false }, async (got) => {
      const chunks = await got.toArray();
      resolve(JSON.parse(Buffer.concat(chunks).toString()));
    });
    sent.on('error', reject).end(form);
  });

const credentials = new URLSearchParams({ identifier: ada.email.address, password: ada.password }).toString();

const signedIn = z.object({
  client: z.object({ sessions: z.tuple([z.object({ last_active_token: z.object({ jwt: z.string() }) })]) }),
});

const sessionToken = async (scenario: ScenarioName): Promise<string> => {
  const { client } = signedIn.parse(await ask('POST', '/v1/client/sign_ins', scenario, credentials));
  return client.sessions[0].last_active_token.jwt;
};

const verified = async (token: string) => {
  const keys = createLocalJWKSet((await ask('GET', '/.well-known/jwks.json')) as JSONWebKeySet);
  return await jwtVerify(token, keys, { issuer: `https://${fapiHost(mode)}`, typ: 'JWT' });
};

describe('the stand-in for Clerk', () => {
  it('signs session tokens with a published key, and keeps account of them', async () => {
    const token = await sessionToken('healthy');
    const { payload } = await verified(token);
    expect(payload).toMatchObject({ v: 2, sub: ada.id, azp: 'https://app.example.com' });
    expect(Number(payload.exp) - Number(payload.iat)).toBe(60);
    expect(demo.secrets()).toEqual(expect.arrayContaining([token, ada.email.address, ada.id, 'Lovelace', 'Acme']));
  });

  it.each([
    ['wrong-key', 'ERR_JWS_SIGNATURE_VERIFICATION_FAILED'],
    ['unknown-key', 'ERR_JWKS_NO_MATCHING_KEY'],
  ] as const)('signs so that nobody accepts it in %s', async (scenario, code) => {
    await expect(verified(await sessionToken(scenario))).rejects.toMatchObject({ code });
  });

  it('answers a wrong password in the form of every Clerk error', async () => {
    const wrong = new URLSearchParams({ identifier: ada.email.address, password: 'guess' }).toString();
    expect(await ask('POST', '/v1/client/sign_ins', 'sign-out', wrong)).toMatchObject({
      errors: [{ code: 'form_password_incorrect', meta: { param_name: 'password' } }],
      clerk_trace_id: expect.any(String),
    });
  });

  it('logs who asked for what, without the query', async () => {
    await ask('GET', '/v1/client?secret=1', 'client-null');
    const origin = 'https://client-null.example.com';
    expect(demo.requests.at(-1)).toEqual({
      method: 'GET',
      host: fapiHost(mode),
      path: '/v1/client',
      origin,
      status: 200,
      hasCookies: false,
    });
  });
});

describe('its names', () => {
  it('gives an id 27 digits, of which the first tell its second', () => {
    const second = Date.UTC(2025, 0, 1);
    expect(newId('sess', second, 'a')).toMatch(/^sess_[0-9A-Za-z]{27}$/);
    expect(newId('sess', second, 'a').slice(0, 9)).toBe(newId('sess', second + 999, 'b').slice(0, 9));
    expect(newId('sess', second, 'a') < newId('sess', second + 86_400_000, 'a')).toBe(true);
  });

  it('derives the cookie suffix from the publishable key as clerk-js does', () => {
    expect(cookieSuffix(publishableKey('production'))).toBe('naoXFJnI');
  });
});
