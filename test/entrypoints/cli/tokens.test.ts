import { describe, expect, it } from 'vitest';
import { fapi, scene, session, sessionToken, touch } from '../../fixtures/clerk-fapi/index.ts';
import { signToken } from '../../fixtures/token.ts';
import { touchstone } from './fake-io.ts';
import { harOf } from './har-of.ts';

const instance = 'gentle-otter-42.clerk.accounts.dev';
const publishable = `pk_test_${Buffer.from(`${instance}$`).toString('base64').replace(/=+$/, '')}`;
const token = sessionToken(session());
const inner = signToken({ sub: 'user_1' });
const handshake = signToken({ handshake: [`__session=${inner}; Path=/`, '__client_uat=5; Path=/'] });
const custom = signToken({ iat: scene.now / 1000, plan: { tier: 'gold' }, roles: ['a', 'b'], wrapped: inner });
const deep = signToken({ nested: JSON.parse(`${'['.repeat(90)}${']'.repeat(90)}`) });

const inspected = async (text: string) => (await touchstone(['inspect', '-'], { '-': text })).out;
const inJson = async (text: string) =>
  JSON.parse((await touchstone(['inspect', '-', '--json'], { '-': text })).out).exchanges[0].tokens[0];

describe('a token by itself', () => {
  it.each([
    ['its kind and its signature', token, /Session token +RS256 +expires \S+ \S+ UTC +Signature not checked/],
    ['its header', token, / {4}kid +Which of the issuer’s keys signed it +ins_/],
    ['its claims, with what they mean', token, / {4}azp +Authorized party: .+ http:\/\/localhost/],
    ['times as dates', token, / {4}exp +Expires; not accepted from then on +\d{4}-\d\d-\d\d \d\d:\d\d:\d\d UTC\n/],
    ['what it says in short', token, / {2}explained\n(?: {4}.+\n)* {4}Development instance +\S+\.dev\n/],
    ['claims of the customer’s own', custom, / {4}plan\.tier +custom +gold\n {4}roles +custom +a, b\n/],
    ['cookies of a handshake, without their values', handshake, /Cookie set to a session token .+ __session\n/],
    ['a publishable key’s instance', publishable, new RegExp(`Host of its Frontend API +${instance}`)],
  ])('is told with %s', async (_what, text, expected) => {
    expect(await inspected(text)).toMatch(expected);
  });

  it.each([
    ['as text', inspected],
    ['as JSON', async (text: string) => JSON.stringify(await inJson(text))],
  ])('is told without what would let somebody in, %s', async (_form, read) => {
    for (const text of [handshake, custom, token]) expect(await read(text)).not.toMatch(/eyJ/);
  });

  it('is told to scripts with header, claims and what they say in short', async () => {
    expect(await inJson(token)).toMatchObject({
      kind: 'session',
      header: { alg: 'RS256' },
      claims: { iss: expect.stringMatching(/^https:/), exp: expect.any(Number) },
      explained: expect.arrayContaining([
        { path: 'claims.iss', value: expect.any(String), meaning: expect.any(String) },
      ]),
    });
    expect(await inJson(publishable)).toMatchObject({ header: null, claims: null, explained: expect.any(Array) });
  });

  it('may nest as deep as it likes', async () => {
    expect(JSON.stringify((await inJson(deep)).claims)).toContain('(nested too deep)');
  });
});

it('tokens are told in detail where there is one exchange, not where there are many', async () => {
  const details = / {2}claims\n/;
  expect(await inspected(harOf(touch()))).toMatch(details);
  expect(await inspected(harOf(touch(), fapi('GET', '/v1/environment')))).not.toMatch(details);
});
