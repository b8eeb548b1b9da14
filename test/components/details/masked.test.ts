import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pieces, upTo } from '../../../components/details/masked.ts';
import { formPairs, pairSections } from '../../../components/details/pairs.ts';
import { exchange } from '../../fixtures/exchange.ts';

describe('what is masked', () => {
  it('is cut out of a text, and nothing is lost', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string({ minLength: 4 })), (text, secrets) => {
        const cut = pieces(text + secrets.join(' '), secrets);
        expect(cut.map((piece) => piece.text).join('')).toBe(text + secrets.join(' '));
        const open = cut.filter(({ isSecret }) => !isSecret);
        expect(open.some((piece) => secrets.some((secret) => piece.text.includes(secret)))).toBe(false);
      }),
    );
  });

  it('is never cut in half', () => {
    const cut = upTo(8, pieces('before open-sesame after', ['open-sesame']));
    expect(cut.map(({ text }) => text)).toEqual(['before ', 'open-sesame']);
    expect(upTo(3, pieces('before open-sesame', ['open-sesame'])).map(({ text }) => text)).toEqual(['bef']);
  });

  it('is found where JSON has escaped it', () => {
    const text = JSON.stringify({ code: 'say "hi"' });
    expect(pieces(text, ['say "hi"']).filter(({ isSecret }) => isSecret)).toHaveLength(1);
  });

  it('is every cookie, and every header, parameter and field with a telling name', () => {
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

  it('is also what has a name that the user calls that of a secret', () => {
    const named = new Set(['x-tenant']);
    const [section] = pairSections(exchange({ requestHeaders: { 'X-Tenant': 'acme', Accept: '*/*' } }), [], [], named);
    expect(section?.pairs.map(({ name, isSecret }) => [name, isSecret])).toEqual([
      ['x-tenant', true],
      ['accept', false],
    ]);
  });
});
