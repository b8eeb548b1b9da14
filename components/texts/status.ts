import { amount, plural } from './amount.ts';

export const statusTexts = {
  dropped: (count: number) => `${plural(count, 'older request')} ${count === 1 ? 'was' : 'were'} dropped`,
  live: 'Recording · nothing leaves this machine',
  paused: 'Paused · nothing leaves this machine',
  imported: 'Imported file · nothing leaves this machine',
  shown: (shown: number, all: number) => `${amount(shown)} of ${plural(all, 'request')} shown`,
  backfilled: (count: number) => `${count} from before recording`,
  skipped: (count: number) => `${plural(count, 'entry', 'entries')} of the file could not be read`,
  skippedFor: (count: number, reason: string) =>
    `${plural(count, 'entry', 'entries')}: ${count === 1 ? 'it' : 'each'} ${reason}`,
  findings: 'All findings of the capture, each counted once',
  all: (count: number) => plural(count, 'request'),
  allAuth: (count: number) => plural(count, 'auth request'),
} as const;
