import type { Instance } from '../facts.ts';
import { sha1 } from './sha1.ts';

/** The last eight characters of an instance's cookie names (clerk/javascript, `shared/src/keys.ts`, `getCookieSuffix`). */
export function cookieSuffix(publishableKey: string): string {
  const bytes = String.fromCharCode(...sha1(new TextEncoder().encode(publishableKey)));
  return btoa(bytes).replace(/\+/g, '-').replace(/\//g, '_').slice(0, 8);
}

/**
 * The suffixes that the cookies of an instance may have: its key follows from its host, with or without the padding of
 * base64. None where the host is not known to be the instance's.
 */
export function suffixesOf({ host, type, isHostKnown }: Instance): readonly string[] {
  if (!isHostKnown || type === null) return [];
  return [...new Set(suffixesOfKeys(host, type === 'development' ? 'test' : 'live'))];
}

/** Those of the development and the production instance at a host. */
export const suffixesOfHost = (host: string): readonly string[] => [
  ...suffixesOfKeys(host, 'test'),
  ...suffixesOfKeys(host, 'live'),
];

function suffixesOfKeys(host: string, stage: 'test' | 'live'): readonly string[] {
  const key = `pk_${stage}_${btoa(`${host}$`)}`;
  return [key, key.replace(/=+$/, '')].map(cookieSuffix);
}
