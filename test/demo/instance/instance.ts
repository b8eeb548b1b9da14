// One Clerk application as it stands behind its Frontend API.
import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { fapiHost, type Mode, publishableKey } from '../hosts.ts';
import { newId } from './ksuid.ts';

export interface Instance {
  readonly mode: Mode;
  readonly fapi: string;
  readonly publishableKey: string;
  readonly createdAt: number;
  readonly published: SigningKey;
  /** A key of some other instance: its public half is nowhere to be found. */
  readonly foreign: SigningKey;
}

export interface SigningKey {
  readonly id: string;
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
}

const CREATED_AT = Date.UTC(2025, 0, 20, 8, 15, 30, 120);

export const newInstance = (mode: Mode): Instance => ({
  mode,
  fapi: fapiHost(mode),
  publishableKey: publishableKey(mode),
  createdAt: CREATED_AT,
  published: newKey(`published ${mode}`),
  foreign: newKey(`foreign ${mode}`),
});

/** Clerk names a key after its instance. */
const newKey = (seed: string): SigningKey => ({
  id: newId('ins', CREATED_AT, seed),
  ...generateKeyPairSync('rsa', { modulusLength: 2048 }),
});

export const keySet = ({ published: { id, publicKey } }: Instance) => {
  const { kty, n, e } = publicKey.export({ format: 'jwk' });
  return { keys: [{ use: 'sig', kty, kid: id, alg: 'RS256', n, e }] };
};
