import { describe, expect, it } from 'vitest';
import { toBase64Url } from '../../../lib/base64.ts';
import { looksLikeJwt, readToken, type TokenGrammar } from '../../../lib/tokens/index.ts';

const grammar: TokenGrammar = {
  opaque: [{ prefix: 'lk_', kind: 'lamp-key' }],
  kindByName: (name) => (name === '__lamp' ? 'lamp-cookie' : null),
  classify: (_, claims) => (claims.lamp === true ? 'lamp' : null),
};
const encode = (value: unknown) => toBase64Url(JSON.stringify(value));
const jwt = (header: object, claims: object, signature = 'c2ln') => `${encode(header)}.${encode(claims)}.${signature}`;
const read = (raw: string, name = '') => readToken(raw, 'request.query.t', name, [grammar]);

describe('reading a token', () => {
  it('tells its times in milliseconds', () => {
    const token = read(jwt({ alg: 'RS256' }, { iat: 10, nbf: 0, exp: 70 }));
    expect(token).toMatchObject({
      issuedAt: 10_000,
      notBefore: 0,
      expiresAt: 70_000,
      alg: 'RS256',
      signature: 'not-checked',
    });
  });

  it.each([
    ['by its claims', jwt({ alg: 'RS256' }, { lamp: true }), '', 'lamp'],
    ['by its prefix', 'lk_0123456789', '', 'lamp-key'],
    ['by the name it stands under', 'anything-opaque', '__lamp', 'lamp-cookie'],
    ['as a plain JWT', jwt({ alg: 'RS256' }, {}), '', 'jwt'],
    ['as encrypted, by its five parts', `${encode({ alg: 'dir', enc: 'A256GCM' })}.a.b.c.d`, '', 'jwe'],
    ['as malformed, when its payload is no object', `${encode({ alg: 'RS256' })}.${encode([1])}.c2ln`, '', 'malformed'],
    ['as malformed, when its payload is no base64', `${encode({ alg: 'RS256' })}.***.c2ln`, '', 'malformed'],
  ])('knows its kind %s', (_, raw, name, kind) => expect(read(raw, name).kind).toBe(kind));

  it('tells how an encrypted one is encrypted', () => {
    const raw = `${encode({ alg: 'RSA-OAEP', enc: 'A256GCM' })}.a.b.c.d`;
    expect(read(raw)).toMatchObject({ alg: 'RSA-OAEP', claims: null, signature: 'none' });
  });

  it('reads the claims of a token within (RFC 7519 §5.2), signed as the one around it', () => {
    const inner = jwt({ alg: 'ES256' }, { lamp: true, exp: 70.5 });
    const raw = `${encode({ alg: 'RS256', cty: 'JWT' })}.${toBase64Url(inner)}.c2ln`;
    expect(read(raw)).toMatchObject({ kind: 'lamp', alg: 'RS256', claims: { lamp: true }, expiresAt: 70_500 });
  });

  it('takes the last of two claims of one name, as every parser of JSON does', () => {
    const payload = toBase64Url('{"exp":1,"exp":70}');
    expect(read(`${encode({ alg: 'RS256' })}.${payload}.c2ln`).expiresAt).toBe(70_000);
  });

  it.each([
    ['alg is none', jwt({ alg: 'none' }, {}, '')],
    ['the signature part is empty', jwt({ alg: 'RS256' }, {}, '')],
  ])('has no signature to check when %s', (_, raw) => expect(read(raw).signature).toBe('none'));

  it('keeps the digits of identifiers that a number cannot hold', () => {
    const payload = toBase64Url('{"sess":193456789012345679,"exp":70}');
    expect(read(`${encode({ alg: 'ES256' })}.${payload}.c2ln`).claims).toEqual({ sess: '193456789012345679', exp: 70 });
  });

  it.each([[Number.MAX_VALUE], [Number.NaN], ['70'], [null]])('takes %s for no date', (exp) => {
    expect(read(jwt({ alg: 'RS256' }, { exp })).expiresAt).toBeNull();
  });
});

describe('what looks like a JWT', () => {
  it.each([
    ['eyJhbGciOiJub25lIn0.e30.', true],
    ['eyJhbGciOiJub25lIn0.e30', false],
    ['1.2.3', false],
    ['eyJ.text with spaces.x', false],
  ])('%s: %s', (raw, expected) => expect(looksLikeJwt(raw)).toBe(expected));
});
