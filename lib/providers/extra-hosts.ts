import { signal } from '../recognize/index.ts';
import { clerkFapi } from './clerk-fapi/index.ts';
import type { Provider } from './provider.ts';

/**
 * The registry for someone who knows where a Frontend API is: on these hosts, a known path is enough to be recognized. Custom
 * domains and proxies are told by their traffic anyhow, only not every request of theirs.
 */
export function withHosts(providers: readonly Provider[], hosts: readonly string[]): readonly Provider[] {
  if (hosts.length === 0) return providers;
  const known = new Set(hosts);
  return providers.map((provider) => (provider === clerkFapi ? at(provider, known) : provider));
}

const at = (provider: Provider, hosts: ReadonlySet<string>): Provider => ({
  ...provider,
  mayClaim: (head) => hosts.has(head.host) || provider.mayClaim(head),
  claim: (head, content) => {
    const claim = provider.claim(head, content);
    return claim && hosts.has(head.host) ? { ...claim, score: claim.score + signal.strong } : claim;
  },
});
