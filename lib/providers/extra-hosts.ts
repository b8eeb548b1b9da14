import { signal } from '../recognize/index.ts';
import type { Provider } from './provider.ts';

/**
 * The providers, for someone who knows the app's own hosts of its auth API: there a known path is enough to be recognized. Most
 * requests to such hosts are recognized anyhow, but not every one.
 */
export function withHosts(providers: readonly Provider[], hosts: readonly string[]): readonly Provider[] {
  if (hosts.length === 0) return providers;
  const known = new Set(hosts);
  return providers.map((provider) => (provider.tellsHost ? at(provider, known) : provider));
}

const at = (provider: Provider, hosts: ReadonlySet<string>): Provider => ({
  ...provider,
  namedHosts: new Set([...hosts].filter((host) => !provider.tellsHost?.(host))),
  mayClaim: (head) => hosts.has(head.host) || provider.mayClaim(head),
  claim: (head, ...bodies) => {
    const claim = provider.claim(head, ...bodies);
    return claim && hosts.has(head.host) ? { ...claim, score: claim.score + signal.strong } : claim;
  },
});
