import { type EpochMs, isDate } from '../../../lib/time.ts';

/** `2025-02-08 06:15:11 UTC` */
export const moment = (time: EpochMs): string =>
  isDate(time) ? `${new Date(time).toISOString().slice(0, 19).replace('T', ' ')} UTC` : 'no date';
