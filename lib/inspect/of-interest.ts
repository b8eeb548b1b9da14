import type { Exchange } from '../capture/index.ts';
import { type Provider, providers as registered } from '../providers/index.ts';
import { readHead } from '../recognize/index.ts';
import { isOfApp } from './app-request.ts';

/** From what is at hand, which live is URL and headers alone: might this be auth traffic? Where not, its body is never fetched. */
export function isOfInterest(
  exchange: Pick<Exchange, 'request' | 'response' | 'resourceType'>,
  providers: readonly Provider[] = registered,
): boolean {
  const head = readHead(exchange);
  return providers.some((provider) => provider.mayClaim(head)) || isOfApp(exchange, head, providers);
}
