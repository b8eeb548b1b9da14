import type { Head } from '../../../recognize/index.ts';
import type { Instance } from '../facts.ts';
import { isConventionalHost, isDevelopmentInstanceHost, isVendorHost } from './hosts.ts';
import { readFapiPath } from './path.ts';
import type { PublishableKey } from './publishable-key.ts';

export const unknownInstance: Instance = { host: '', type: null, isHostKnown: false };

/**
 * Which instance responds on a host. Only Clerk's own hosts and one that a publishable key names are known to be the
 * instance's: `clerk.<domain>` may belong to a satellite, and behind a proxy the host is the app's.
 */
export function instanceOf(head: Pick<Head, 'host' | 'method' | 'path'>, key: PublishableKey | undefined): Instance {
  const { host } = head;
  if (host === '') return unknownInstance;
  if (key) return { host, type: key.type, isHostKnown: true };
  if (isVendorHost(host)) {
    return { host, type: isDevelopmentInstanceHost(host) ? 'development' : 'production', isHostKnown: true };
  }
  const isProxied = readFapiPath(head.method, head.path)?.prefix !== '';
  return { host, type: isConventionalHost(host) && !isProxied ? 'production' : null, isHostKnown: false };
}
