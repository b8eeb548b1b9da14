import { type EpochMs, epochMs, seconds } from '../time.ts';
import { isFresh } from './clock-offset.ts';
import type { Facts } from './facts.ts';

/** By how much two clocks may differ before anyone refuses a token: what auth backends commonly tolerate. */
export const tolerance = seconds(5);

/** A `Date` is cut to the second, which most requests do not take: the two come out even. */
const resolutionOfDate = seconds(1);

/** When a request was with the server that received it, by that server's clock as well as the capture can tell. */
export interface ReceivingTime {
  readonly earliest: EpochMs;
  readonly latest: EpochMs;
  /** False: by the capturing machine's clock, corrected where the provider's responses allow it. */
  readonly isReceivers: boolean;
}

export function receivingTime({ exchange, clock }: Pick<Facts, 'exchange' | 'clock'>): ReceivingTime | null {
  const { sentAt, arrivedAt, serverDate, serverAhead } = clock;
  if (serverDate !== null && isFresh({ exchange })) {
    const earliest = epochMs(serverDate - Math.max(0, (exchange.duration ?? 0) - resolutionOfDate));
    return { earliest, latest: serverDate, isReceivers: true };
  }
  if (sentAt === null || arrivedAt === null) return null;
  const correct = (at: EpochMs): EpochMs => epochMs(at + (serverAhead ?? 0));
  return { earliest: correct(sentAt), latest: correct(arrivedAt), isReceivers: false };
}
