import { describe, expect, it } from 'vitest';
import { z } from 'zod/mini';
import { readContent } from '../../../lib/capture/index.ts';
import { field, object, type Shape, shapeOf } from '../../../lib/parse/index.ts';
import { readHead } from '../../../lib/recognize/index.ts';
import { type Token, type TokenGrammar, tokenSearch, visitContent, visitExchange } from '../../../lib/tokens/index.ts';
import { type ExchangeOverrides, exchange } from '../../fixtures/exchange.ts';
import { signToken } from '../../fixtures/token.ts';

const jwt = signToken({ sub: 'user_1' });
const grammar: TokenGrammar = {
  opaque: [{ prefix: 'dvb_', kind: 'dev-browser' }],
  kindByName: (name) => (name === '__refresh' ? 'refresh' : null),
  classify: () => null,
};

function places(overrides: ExchangeOverrides, shape: Shape | null = null) {
  const captured = exchange(overrides);
  const requestContent = readContent(captured.request.body);
  const tokens: Token[] = [];
  const visit = tokenSearch([grammar], tokens);
  visitExchange({ exchange: captured, head: readHead(captured), requestContent, requestShape: null }, visit);
  visitContent(readContent(captured.response.body), shape, visit);
  return tokens.map(({ kind, where }) => `${kind} ${where}`);
}

describe('tokens of an exchange', () => {
  it.each<[string, ExchangeOverrides, string]>([
    ['the query', { query: { t: jwt } }, 'jwt request.query.t'],
    ['the fragment', { url: `https://app.example.com/#t=${jwt}` }, 'jwt request.url'],
    [
      'a URL within the query',
      { query: { redirect_url: `https://app.example.com/?t=${jwt}` } },
      'jwt request.query.redirect_url',
    ],
    [
      'the fragment of a URL in a header',
      { responseHeaders: { location: `https://app.example.com/#t=${jwt}` } },
      'jwt response.header.location',
    ],
    ['Authorization', { requestHeaders: { Authorization: `Bearer ${jwt}` } }, 'jwt request.header.authorization'],
    [
      'a header of its own',
      { responseHeaders: { 'Clerk-Db-Jwt': 'dvb_0123456789' } },
      'dev-browser response.header.clerk-db-jwt',
    ],
    [
      'a cookie',
      { requestHeaders: { cookie: `a=1; __refresh=0123456789; __session=${jwt}` } },
      'refresh request.cookie.__refresh',
    ],
    [
      'a cookie that is set',
      { responseHeaders: { 'set-cookie': `__session=${jwt}; Path=/; HttpOnly` } },
      'jwt response.cookie.__session',
    ],
    ['the path', { url: `https://app.example.com/invitations/${jwt}/accept` }, 'jwt request.url'],
    ['a form, whose names no schema knows', { form: { token: jwt } }, 'jwt request.body.*'],
    ['JSON within a string', { json: { state: JSON.stringify({ inner: { t: jwt } }) } }, 'jwt *'],
    ['a text', { responseBody: { kind: 'text', mediaType: 'text/plain', text: jwt } }, 'jwt '],
  ])('are found in %s', (_, overrides, place) => expect(places(overrides)).toContain(place));

  it('stand at the path that the schema names, and under * where it names none', () => {
    const shape = shapeOf(
      object('box', 'A box', { token: field.text('token', 'What opens it'), list: z.array(z.unknown()) }),
    );
    expect(places({ json: { token: jwt, list: [jwt], owner_name: jwt } }, shape)).toEqual([
      'jwt token',
      'jwt list.0',
      'jwt *',
    ]);
  });

  it.each([
    ['however short they are', 'a.b.c', ['malformed jwt']],
    ['but not where documentation stands for one', 'string', []],
    ['but not where it is empty', '', []],
  ])('are seen in a field for a JWT, %s', (_, jwt, found) => {
    const shape = shapeOf(object('minted', 'A minted token', { jwt: field.text('token', 'The token') }));
    expect(places({ json: { jwt } }, shape)).toEqual(found);
  });

  it('are not seen in ordinary text', () => {
    expect(
      places({ query: { q: 'dvb' }, json: { a: 'eyJ is how a JWT begins', b: 'https://x.example/dvb_/path' } }),
    ).toEqual([]);
  });
});
