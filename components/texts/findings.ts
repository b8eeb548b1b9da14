export const findingsTexts = {
  label: 'Findings of the capture',
  close: 'Close findings',
  none: 'No findings. Every check that applies to this traffic passed.',
  why: 'Why',
  fix: 'Fix',
  docs: 'Documentation',
  show: 'Show request',
  times: (count: number) => `seen ${count} times`,
  more: (count: number) => `Show ${count.toLocaleString('en')} more`,
  split: 'Height of the requests',
} as const;
