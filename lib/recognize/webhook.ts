import { header } from '../capture/index.ts';
import { type EpochMs, epochMs, isDate, seconds } from '../time.ts';
import type { Head } from './head.ts';

/** What the names of a webhook's headers begin with: those of Svix, and of Standard Webhooks 1.0, which Svix sends as well. */
const senders = ['svix', 'webhook'];

/** Do the headers say that this is a webhook, with its identifier and the time at which it was sent? */
export const isWebhook = ({ method, requestHeaders }: Pick<Head, 'method' | 'requestHeaders'>): boolean =>
  method === 'POST' &&
  senders.some(
    (sender) => header(requestHeaders, `${sender}-id`) !== null && timestampOf(requestHeaders, sender) !== null,
  );

/** When a webhook was sent, by its sender's clock: whole seconds on the wire. Null where the headers do not say so. */
export function webhookTime({ requestHeaders }: Pick<Head, 'requestHeaders'>): EpochMs | null {
  for (const sender of senders) {
    const timestamp = timestampOf(requestHeaders, sender);
    const time = timestamp !== null && /^\d{1,12}$/.test(timestamp) ? epochMs(seconds(Number(timestamp))) : null;
    if (time !== null && isDate(time)) return time;
  }
  return null;
}

const timestampOf = (headers: Head['requestHeaders'], sender: string): string | null =>
  header(headers, `${sender}-timestamp`);
