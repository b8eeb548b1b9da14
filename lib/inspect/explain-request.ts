import { type ReceivingTime, readClock, receivingTime } from '../diagnose/index.ts';
import { type Provider, type Refusal, providers as registered } from '../providers/index.ts';
import { readHead } from '../recognize/index.ts';
import type { Inspection } from './inspection.ts';

/** Why a request of the app failed: which token it carried, how old that was when the server had it, and what spoke against it. */
export interface RequestStory extends Refusal {
  /** When the server had the request; null for a capture that does not tell. */
  readonly received: ReceivingTime | null;
}

/**
 * The story of one of the app's own requests, a pure function of its inspection: signatures count as far as they were checked.
 * Null for what is not refused, and for exchanges with the auth system itself, whose errors have names of their own.
 */
export function explainRequest(
  { exchange, provider, tokens }: Pick<Inspection, 'exchange' | 'provider' | 'tokens'>,
  providers: readonly Provider[] = registered,
): RequestStory | null {
  if (provider !== 'app') return null;
  const asked = { exchange, tokens, head: readHead(exchange), clock: readClock(exchange, () => null) };
  for (const each of providers) {
    const refusal = each.explainRefusal?.(asked) ?? null;
    if (refusal !== null) return { ...refusal, received: receivingTime(asked) };
  }
  return null;
}
