import { amount, plural } from './amount.ts';

export const statusTexts = {
  dropped: (auth: number, others: number) => {
    const other = plural(others, 'other request');
    if (auth === 0) return `${other} dropped`;
    return `${plural(auth, 'auth request')}${others > 0 ? ` and ${other}` : ''} dropped`;
  },
  droppedHint: 'The oldest went to make room: the settings say how much is kept. What was found in them is still told.',
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
