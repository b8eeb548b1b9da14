import { describe, expect, it } from 'vitest';
import { formPairs, pairSections } from '../../../components/details/pairs.ts';
import { readToken } from '../../../lib/tokens/index.ts';
import { exchange } from '../../fixtures/exchange.ts';
import { signToken } from '../../fixtures/token.ts';

const raw = signToken({ sub: 'user_1' });

describe('the names and values of a request', () => {
  it('are secrets wherever they repeat a token', () => {
    const sent = exchange({
      query: { page: '2', handshake: raw },
      requestHeaders: { referer: `https://app.example.com/?handshake=${raw}`, accept: '*/*' },
      responseHeaders: { location: `/next?h=${raw}` },
    });
    const token = readToken(raw, 'request.query.handshake', '', []);
    const pairs = pairSections(sent, [token], []).flatMap((section) => section.pairs);
    const secret = pairs.filter(({ isSecret }) => isSecret).map(({ path }) => path);
    expect(secret).toEqual(['request.query.handshake', 'request.header.referer', 'response.header.location']);
  });

  it('are secrets in every cookie, and in every header, parameter and field with a telling name', () => {
    const sections = pairSections(
      exchange({
        query: { page: '2', access_token: 'x' },
        requestHeaders: { Authorization: 'Bearer x', Accept: '*/*', Cookie: 'a=1; b=x=y' },
        responseHeaders: { 'Set-Cookie': 'c=3; HttpOnly' },
      }),
      [],
      formPairs(
        [
          ['password', 'x'],
          ['strategy', 'password'],
        ],
        null,
      ),
    );
    const secrets = sections.flatMap(({ pairs }) => pairs.filter(({ isSecret }) => isSecret).map(({ path }) => path));
    expect(secrets).toEqual([
      'request.query.access_token',
      'request.body.password',
      'request.header.authorization',
      'request.cookie.a',
      'request.cookie.b',
      'response.cookie.c',
    ]);
  });

  it('are secrets where they have a name that the user calls that of one', () => {
    const named = new Set(['x-tenant']);
    const [section] = pairSections(exchange({ requestHeaders: { 'X-Tenant': 'acme', Accept: '*/*' } }), [], [], named);
    expect(section?.pairs.map(({ name, isSecret }) => [name, isSecret])).toEqual([
      ['x-tenant', true],
      ['accept', false],
    ]);
  });

  it('are secrets where a form field holds a token in its address', () => {
    const form = formPairs([['redirect_url', `https://app.example.com/?ticket=${raw}`]], null);
    const [section] = pairSections(exchange({}), [], form);
    expect(section?.pairs.map(({ isSecret }) => isSecret)).toEqual([true]);
  });
});
