import { amount, plural } from './amount.ts';

export const findTexts = {
  label: 'Find in headers and bodies',
  placeholder: 'Find in headers and bodies',
  next: 'Next match (Enter)',
  previous: 'Previous match (Shift+Enter)',
  close: 'Close find (Esc)',
  secret: 'secret value',
  searching: (count: number) => `Searching… ${amount(count)}`,
  count: (count: number) => (count === 0 ? 'Nothing found' : plural(count, 'match', 'matches')),
  position: (at: number, count: number) => `${amount(at)} of ${amount(count)}`,
} as const;
