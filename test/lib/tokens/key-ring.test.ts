import { describe, expect, it } from 'vitest';
import { createKeyRing, readKeySet, readToken } from '../../../lib/tokens/index.ts';
import { keySet, signToken } from '../../fixtures/token.ts';

const own = { host: 'clerk.acme.example', path: '/.well-known/jwks.json' };
const other = { host: 'clerk.rival.example', path: '/.well-known/jwks.json' };
const app = 'app.acme.example';
const first = readKeySet(keySet('first'));
const second = readKeySet(keySet('second'));
const token = readToken(signToken({ iss: 'https://clerk.acme.example' }, { header: { kid: 'first' } }), '', '', []);
const namesNoIssuer = readToken(signToken({ sub: 'user_1' }, { header: { kid: 'first' } }), '', '', []);

describe('a token is checked with', () => {
  it('the keys of its issuer', () => {
    const ring = createKeyRing();
    ring.see(own, first);
    expect(ring.keysFor(token, app)).toEqual(first);
  });

  it('no keys while none are known', () => expect(createKeyRing().keysFor(token, app)).toBeNull());

  it('no keys that were pushed out by hundreds of others, but with those seen again since', () => {
    const ring = createKeyRing();
    const crowd = (from: number) => {
      for (let at = from; at < from + 150; at += 1) ring.see({ host: `${at}.example`, path: '/jwks.json' }, second);
    };
    ring.see(own, first);
    crowd(0);
    ring.see(own, first);
    crowd(150);
    expect(ring.keysFor(token, app)).toEqual(first);
    crowd(300);
    expect(ring.keysFor(token, app)).toBeNull();
  });

  it('no keys of another issuer, whatever their name', () => {
    const ring = createKeyRing();
    ring.see(other, first);
    expect(ring.keysFor(token, app)).toBeNull();
    expect(ring.keysFor(namesNoIssuer, app)).toBeNull();
  });

  it('the keys of the host it was exchanged with, where it names no issuer', () => {
    const ring = createKeyRing();
    ring.see(own, [...first, ...second]);
    expect(ring.keysFor(namesNoIssuer, own.host)).toEqual(first);
    expect(ring.keysFor(readToken(signToken({ sub: 'user_1' }), '', '', []), own.host)).toBeNull();
  });

  it.each([
    ['the domain above, which serves the issuer by a proxy', 'acme.example', '/__clerk/.well-known/jwks.json', first],
    ['that, but not a file that anybody may have put there', 'acme.example', '/uploads/jwks.json', null],
    ['no host beside', 'app.acme.example', '/__clerk/.well-known/jwks.json', null],
    ['no host below', 'my.clerk.acme.example', '/__clerk/.well-known/jwks.json', null],
    ['no domain that only ends like that', 'e.example', '/__clerk/.well-known/jwks.json', null],
  ])('the keys of %s', (_, host, path, keys) => {
    const ring = createKeyRing();
    ring.see({ host, path }, first);
    expect(ring.keysFor(token, app)).toEqual(keys);
    expect(ring.keysFor(namesNoIssuer, 'shop.example')).toBeNull();
  });

  it('all keys of its issuer, else those that were given, where it names none', () => {
    const ring = createKeyRing();
    const raw = signToken({ iss: 'https://clerk.acme.example' }, { header: { kid: undefined }, signedBy: 'first' });
    const nameless = readToken(raw, '', '', []);
    ring.see(other, second);
    expect(ring.keysFor(nameless, app)).toBeNull();
    ring.give(second);
    expect(ring.keysFor(nameless, app)).toEqual(second);
    ring.see(own, first);
    expect(ring.keysFor(nameless, app)).toEqual(first);
  });

  it('no keys of the domain above that do not name it', () => {
    const ring = createKeyRing();
    ring.see({ host: 'acme.example', path: '/.well-known/jwks.json' }, second);
    expect(ring.keysFor(token, app)).toBeNull();
  });

  it('the keys of its issuer before those of the domain above', () => {
    const ring = createKeyRing();
    const mine = [{ kty: 'RSA', kid: 'first' }];
    ring.see({ host: 'acme.example', path: '/.well-known/jwks.json' }, first);
    ring.see(own, mine);
    expect(ring.keysFor(token, app)).toEqual(mine);
  });

  it('the keys of its issuer before those that were given', () => {
    const ring = createKeyRing();
    const mine = [{ kty: 'RSA', kid: 'first' }];
    ring.give(first);
    ring.see(own, mine);
    expect(ring.keysFor(token, app)).toEqual(mine);
  });

  it('every key of that name that was given', () => {
    const ring = createKeyRing();
    const namesake = { kty: 'RSA', kid: 'first' };
    ring.give(first);
    ring.give([namesake]);
    ring.give(second);
    ring.give(first);
    expect(ring.keysFor(token, app)).toEqual([...first, namesake]);
  });

  it('keys that do not name it, where its issuer has no others', () => {
    const ring = createKeyRing();
    ring.see(own, second);
    expect(ring.keysFor(token, app)).toEqual(second);
  });

  it('the newest list of its issuer, and with all lists where it has several', () => {
    const ring = createKeyRing();
    ring.see(own, first);
    ring.see(own, second);
    ring.see({ ...own, path: '/tenant/jwks.json' }, [{ kty: 'RSA', kid: 'third' }]);
    expect(ring.keysFor(token, app)).toEqual([...second, { kty: 'RSA', kid: 'third' }]);
  });
});
