import { plural } from './amount.ts';

export const changesTexts = {
  compared: 'Compared with',
  previous: 'the one before',
  whole: 'The whole response',
  nothing: 'Nothing that lasts has changed.',
  volatile: (count: number) => `${plural(count, 'time or token', 'times and tokens')} moved`,
  more: (count: number) => `${plural(count, 'more change')}: see the responses themselves.`,
  signs: { added: 'added', removed: 'removed', changed: 'changed', moved: 'moved' },
  movedFrom: (index: number) => `was item ${index}`,
} as const;
