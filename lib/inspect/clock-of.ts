import { type Clock, readClock } from '../diagnose/index.ts';
import { webhookTime } from '../recognize/index.ts';
import type { Token } from '../tokens/index.ts';
import { embeddedTime } from './embedded-time.ts';
import type { Recognized } from './recognize-exchange.ts';

/** The times of an exchange: a webhook says when it was sent. Where it carries none, the newest that its body tells. */
export function clockOf(
  { exchange, head, endpoint, content, requestContent }: Recognized,
  tokens: readonly Token[],
): Clock {
  const isWebhook = endpoint?.isWebhook === true;
  const embedded = () => embeddedTime(isWebhook ? requestContent : content, tokens);
  return readClock(exchange, embedded, isWebhook ? webhookTime(head) : null);
}
