import type { DurationMs } from '../time.ts';
import { certain, isNeverStored } from './clock-offset.ts';
import { type Facts, isAnsweredByApp } from './facts.ts';

/** How far the provider's clock is ahead of the capturing machine's, as this response tells; null where it does not. */
export function providerAhead({
  exchange,
  clock: { offset },
  ...facts
}: Pick<Facts, 'exchange' | 'provider' | 'isWebhook' | 'clock'>): DurationMs | null {
  return isAnsweredByApp(facts) || offset === null || !isNeverStored(exchange) ? null : certain(offset);
}
