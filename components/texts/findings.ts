import { amount, plural } from './amount.ts';

export const findingsTexts = {
  label: 'Findings of the capture',
  close: 'Close findings',
  none: 'No findings. Every check that applies to this traffic passed.',
  why: 'Why',
  fix: 'Fix',
  docs: 'Documentation',
  show: 'Show request',
  recovered: 'recovered since',
  times: (count: number) => `seen ${count} times`,
  more: (count: number) => `Show ${amount(count)} more`,
  wholeBody: 'the whole body',
  difference: 'Difference',
  place: (position: number) => `request ${position}`,
  severities: { error: 'error', warning: 'warning', info: 'note' },
  ofSeverity: {
    error: (count: number) => plural(count, 'error'),
    warning: (count: number) => plural(count, 'warning'),
    info: (count: number) => plural(count, 'note'),
  },
  count: (count: number) => plural(count, 'finding'),
} as const;
