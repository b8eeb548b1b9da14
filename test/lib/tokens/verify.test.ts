import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { describe, expect, it } from 'vitest';
import { readKeySet, readToken, verifySignature } from '../../../lib/tokens/index.ts';

const pair = await generateKeyPair('RS256');
const other = await generateKeyPair('RS256');
const keys = [{ ...(await exportJWK(pair.publicKey)), kid: 'ins_1', alg: 'RS256' }];

const signed = async (key: CryptoKey, kid: string) =>
  readToken(await new SignJWT({ sub: 'user_1' }).setProtectedHeader({ alg: 'RS256', kid }).sign(key), '', '', []);

describe('a signature', () => {
  it('is valid when the key that kid names made it', async () => {
    expect(await verifySignature(await signed(pair.privateKey, 'ins_1'), keys)).toBe('valid');
  });

  it('is invalid when another key made it', async () => {
    expect(await verifySignature(await signed(other.privateKey, 'ins_1'), keys)).toBe('invalid');
  });

  it('is invalid when the claims were altered', async () => {
    const { raw } = await signed(pair.privateKey, 'ins_1');
    const altered = raw.replace(/\.[^.]+\./, `.${btoa('{"sub":"user_2"}').replaceAll('=', '')}.`);
    expect(await verifySignature(readToken(altered, '', '', []), keys)).toBe('invalid');
  });

  it('has an unknown key when the set does not name it', async () => {
    expect(await verifySignature(await signed(pair.privateKey, 'ins_2'), keys)).toBe('unknown-key');
  });

  it('is not proven by a symmetric key in a public document', async () => {
    const symmetric = [{ kty: 'oct', k: 'c2VjcmV0', kid: 'ins_1' }];
    expect(await verifySignature(await signed(pair.privateKey, 'ins_1'), symmetric)).toBe('not-checked');
  });

  it('is valid when one of several keys of that name made it', async () => {
    const namesake = { ...(await exportJWK(other.publicKey)), kid: 'ins_1', alg: 'RS256' };
    expect(await verifySignature(await signed(pair.privateKey, 'ins_1'), [namesake, ...keys])).toBe('valid');
    expect(await verifySignature(await signed(other.privateKey, 'ins_1'), [...keys, ...keys])).toBe('invalid');
  });

  it('is invalid when it was cut off', async () => {
    const { raw } = await signed(pair.privateKey, 'ins_1');
    expect(await verifySignature(readToken(raw.slice(0, -1), '', '', []), keys)).toBe('invalid');
  });

  it.each([
    ['an algorithm that this engine does not know', 'ES256K', [{ kty: 'EC', crv: 'secp256k1', kid: 'ins_1' }]],
    ['a secret that nobody publishes', 'HS256', keys],
    ['such a secret, where the set does not name it', 'HS256', []],
    ['a key that cannot be read', 'RS256', [{ kty: 'RSA', kid: 'ins_1', n: '', e: '' }]],
  ])('is not checked with %s', async (_, alg, set) => {
    const header = btoa(JSON.stringify({ alg, kid: 'ins_1' })).replaceAll('=', '');
    const { raw } = await signed(pair.privateKey, 'ins_1');
    expect(await verifySignature(readToken(raw.replace(/^[^.]+/, header), '', '', []), set)).toBe('not-checked');
  });
});

describe('a key', () => {
  const made = async (alg: string, header: object = {}) => {
    const { publicKey, privateKey } = await generateKeyPair(alg, { extractable: true });
    const jwt = await new SignJWT({ sub: 'user_1' }).setProtectedHeader({ alg, kid: 'k', ...header }).sign(privateKey);
    const jwk = { kid: 'k', ...(await exportJWK(publicKey)) };
    return { token: readToken(jwt, '', '', []), jwk, pair: { kid: 'k', ...(await exportJWK(privateKey)) } };
  };

  it.each(['RS512', 'PS256', 'ES256', 'ES384', 'ES512', 'EdDSA', 'Ed25519'])('checks %s', async (alg) => {
    const { token, jwk, pair } = await made(alg);
    expect(await verifySignature(token, [jwk])).toBe('valid');
    expect(await verifySignature(token, [{ ...jwk, alg, use: 'sig' }])).toBe('valid');
    expect(await verifySignature(token, [pair])).toBe('valid');
    const { jwk: strange } = await made(alg);
    expect(await verifySignature(token, [strange])).toBe('invalid');
  });

  it('checks EdDSA by either of its names', async () => {
    const { token, jwk } = await made('EdDSA');
    expect(await verifySignature(token, [{ ...jwk, alg: 'Ed25519' }])).toBe('valid');
  });

  it.each([
    ['of another type', { kty: 'EC', crv: 'P-256', kid: 'k' }],
    ['for another algorithm', { alg: 'RS512' }],
    ['for encryption', { use: 'enc' }],
  ])('%s made no signature, whatever its name', async (_, changes) => {
    const { token, jwk } = await made('RS256');
    expect(await verifySignature(token, [{ ...jwk, ...changes }])).toBe('invalid');
    expect(await verifySignature(token, [{ ...jwk, ...changes }, jwk])).toBe('valid');
  });

  it('that no header names is found, and none says nothing', async () => {
    const { token, jwk } = await made('ES256', { kid: undefined });
    const { jwk: strange } = await made('ES256');
    const set = [{ ...keys[0], kty: 'RSA' }, strange];
    expect(await verifySignature(token, [...set, jwk])).toBe('valid');
    expect(await verifySignature(token, set)).toBe('not-checked');
    expect(await verifySignature(token, [{ kty: 'oct', k: 'c2VjcmV0' }])).toBe('not-checked');
  });

  it('does not make up for an extension that is critical and unknown (RFC 7515 §4.1.11)', async () => {
    const { token, jwk } = await made('RS256');
    const [, claims = '', signature = ''] = token.raw.split('.');
    const header = Buffer.from(JSON.stringify({ alg: 'RS256', kid: 'k', crit: ['exp'], exp: 1 })).toString('base64url');
    const critical = readToken(`${header}.${claims}.${signature}`, '', '', []);
    expect(await verifySignature(critical, [jwk])).toBe('not-checked');
  });
});

describe('a JWKS document', () => {
  it.each([
    ['no object', null],
    ['no keys', {}],
    ['keys that are no list', { keys: {} }],
    ['keys without a type', { keys: [{ kid: 'ins_1' }, 'text', null] }],
  ])('with %s holds no key', (_, document) => expect(readKeySet(document)).toEqual([]));
});
