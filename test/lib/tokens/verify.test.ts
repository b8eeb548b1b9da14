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
    ['an algorithm that this engine does not know', 'ES256K', keys],
    ['a key of another type than the algorithm’s', 'ES256', keys],
    ['a key that cannot be read', 'RS256', [{ kty: 'RSA', kid: 'ins_1', n: '', e: '' }]],
  ])('is not checked with %s', async (_, alg, set) => {
    const header = btoa(JSON.stringify({ alg, kid: 'ins_1' })).replaceAll('=', '');
    const { raw } = await signed(pair.privateKey, 'ins_1');
    expect(await verifySignature(readToken(raw.replace(/^[^.]+/, header), '', '', []), set)).toBe('not-checked');
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
