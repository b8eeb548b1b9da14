import type { Provider } from '../providers/index.ts';
import { scrubHost } from './host.ts';
import { createLedger } from './receipt.ts';
import type { Scrub } from './scrub.ts';

/**
 * The names of an instance's cookies end in a digest of its host. Once the host is a stand-in, they end in the digest of that,
 * or a rule would take them for the cookies of another instance.
 */
export function learnSuffixes(scrub: Scrub, hosts: Iterable<string>, providers: readonly Provider[]): void {
  // Hosts are counted where they stand, not here.
  const quiet = { ...scrub, ledger: createLedger() };
  for (const host of hosts) {
    for (const provider of providers) {
      const before = provider.cookieSuffixes?.(host) ?? [];
      const after = provider.cookieSuffixes?.(scrubHost(quiet, host)) ?? [];
      for (const [index, suffix] of before.entries()) {
        const standIn = after[index];
        if (standIn !== undefined) scrub.suffixes.set(suffix, standIn);
      }
    }
  }
}
