import { type Exchange, header } from '../capture/index.ts';
import { between, type DurationMs, durationMs, type EpochMs, seconds } from '../time.ts';

/** By how much a server's clock is ahead of the capturing machine's: somewhere from `least` to `most`. */
export interface ClockOffset {
  readonly least: DurationMs;
  readonly most: DurationMs;
}

/** A response that a server made for this very request: one that a cache kept carries the date of another. */
export const isFresh = ({ exchange }: { readonly exchange: Exchange }): boolean =>
  !exchange.fromCache && exchange.response.status !== 304 && header(exchange.response.headers, 'age') === null;

/** Does the response forbid every cache on its way to keep it (RFC 9111 §5.2.2.5)? */
export const isNeverStored = ({ response }: Exchange): boolean =>
  /\bno-store\b/i.test(header(response.headers, 'cache-control') ?? '');

/** The times between which a server put its date on a response, and that date; null where unknown. */
interface Dated {
  readonly sentAt: EpochMs | null;
  readonly arrivedAt: EpochMs | null;
  readonly serverDate: EpochMs | null;
}

/** The server set `Date` between sending and arrival, rounded down to a second. Null if any of these times is unknown. */
export function clockOffset(exchange: Exchange, { sentAt, arrivedAt, serverDate }: Dated): ClockOffset | null {
  if (sentAt === null || arrivedAt === null || serverDate === null || exchange.duration === null) return null;
  if (!isFresh({ exchange })) return null;
  return { least: between(arrivedAt, serverDate), most: durationMs(between(sentAt, serverDate) + seconds(1)) };
}

/** The smallest difference that an offset allows; 0 where the clocks may agree. Positive: ahead. */
export const certain = ({ least, most }: ClockOffset): DurationMs =>
  least > 0 ? least : most < 0 ? most : durationMs(0);

/** By how much the first clock is ahead of the second, both measured against the same third. */
export const relative = (first: ClockOffset, second: ClockOffset): ClockOffset => ({
  least: durationMs(first.least - second.most),
  most: durationMs(first.most - second.least),
});
