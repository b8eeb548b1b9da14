import type { Exchange } from '../capture/index.ts';
import { type Provider, providers as registered } from '../providers/index.ts';
import { readHead } from '../recognize/index.ts';
import { carriesKnownToken } from './app-request.ts';

/** From URL and headers alone: might this be auth traffic? Where not, its body is never fetched. */
export function isOfInterest(
  exchange: Pick<Exchange, 'request' | 'response' | 'resourceType'>,
  providers: readonly Provider[] = registered,
): boolean {
  const head = readHead(exchange);
  return (
    providers.some((provider) => provider.mayClaim(head) || provider.marksApp(head)) ||
    carriesKnownToken(head, providers)
  );
}
