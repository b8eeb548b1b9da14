import type { JWK } from 'jose';
import { isSameOrSubdomain } from '../recognize/index.ts';
import { issuerHost } from './issuer.ts';
import type { Token } from './token.ts';
import { type KeySet, keysNamedBy, namesKey } from './verify.ts';

/** Where a document was seen. */
interface Place {
  readonly host: string;
  readonly path: string;
}

/** All keys that are known, and for whom each may speak. */
export interface KeyRing {
  /** A key set that a capture shows, in place of what it showed there before. */
  see(place: Place, keys: KeySet): void;
  /** Keys that may speak for any issuer, since the user or the vendor of an auth system vouches for them. */
  give(keys: KeySet): void;
  /**
   * The keys that a token is to be checked with: its issuer's own, else those by which a domain above speaks for it, else those
   * given. Null while none is known. What others publish says nothing: anyone may give a key of theirs the same name. A token
   * that names no issuer, as handshakes do, may be of the host it was exchanged with.
   */
  keysFor(token: Token, host: string): KeySet | null;
}

/** Places whose key sets are remembered: more than an app talks to. A page could name any number. */
const room = 200;

/**
 * Where an auth API says its keys, behind a proxy's prefix too: an app at `acme.example` may serve the API of `clerk.acme.example`,
 * whose tokens name that. Whoever owns a domain decides who stands below it; hosts beside or below may belong to others.
 */
const wellKnown = /\/\.well-known\/jwks\.json$/;

export function createKeyRing(): KeyRing {
  const seen = new Map<string, Place & { readonly keys: KeySet }>();
  const given = new Map<string, JWK>();
  const published = (isAt: (place: Place) => boolean): KeySet =>
    [...seen.values()].flatMap((set) => (isAt(set) ? set.keys : []));

  return {
    see({ host, path }, keys) {
      // The newest last, so that the first is the one seen longest ago.
      seen.delete(host + path);
      seen.set(host + path, { host, path, keys });
      const [oldest] = seen.keys();
      if (seen.size > room && oldest !== undefined) seen.delete(oldest);
    },
    give(keys) {
      for (const key of keys) given.set(JSON.stringify(key), key);
    },
    keysFor(token, host) {
      const issuer = issuerHost(token);
      const own = published((place) => place.host === issuer);
      if (!namesKey(token)) return [own, [...given.values()]].find(({ length }) => length > 0) ?? null;
      const near = published((place) =>
        issuer === '' ? place.host === host : wellKnown.test(place.path) && isSameOrSubdomain(issuer, place.host),
      );
      const pools = [own, near, [...given.values()]].map((pool) => keysNamedBy(token, pool));
      return pools.find(({ length }) => length > 0) ?? (own.length > 0 ? own : null);
    },
  };
}
