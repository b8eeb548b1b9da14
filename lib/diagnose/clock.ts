import { type Exchange, header } from '../capture/index.ts';
import { after, type DurationMs, type EpochMs, parseDate } from '../time.ts';
import { type ClockOffset, clockOffset } from './clock-offset.ts';

/** The times of one exchange. None is the clock of the machine that reads the capture. */
export interface Clock {
  readonly sentAt: EpochMs | null;
  /** Arrival of the response by the capturing machine's clock. */
  readonly arrivedAt: EpochMs | null;
  /** The response's `Date` header: whole seconds by the server's clock (RFC 9110 §6.6.1). */
  readonly serverDate: EpochMs | null;
  /** The moment at which times are judged: the server's `Date`, else the arrival, else the newest time embedded in the body. */
  readonly judgedAt: EpochMs | null;
  /** By how much the server's clock is ahead of the capturing machine's, as this response tells; null where it does not. */
  readonly offset: ClockOffset | null;
  /** How far the provider's clock is ahead of the capturing machine's, by its responses up to this one; null while none told. */
  readonly serverAhead: DurationMs | null;
}

/** When a response was seen. An old token pasted today has no such moment: the times inside tell when it was made. */
export const seenAt = ({ arrivedAt, serverDate }: Clock): EpochMs | null => arrivedAt ?? serverDate;

/** `told`: when the request says that it was sent, for a capture that does not. */
export function readClock(exchange: Exchange, embedded: () => EpochMs | null, told: EpochMs | null = null): Clock {
  const sentAt = exchange.startedAt ?? told;
  const arrivedAt = sentAt === null || exchange.duration === null ? sentAt : after(sentAt, exchange.duration);
  const date = header(exchange.response.headers, 'date');
  const serverDate = date === null ? null : parseDate(date);
  return {
    sentAt,
    arrivedAt,
    serverDate,
    judgedAt: serverDate ?? arrivedAt ?? embedded(),
    offset: clockOffset(exchange, { sentAt, arrivedAt, serverDate }),
    serverAhead: null,
  };
}
