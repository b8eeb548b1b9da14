import { defineRule } from '../../rule.ts';

export const oversizedBody = defineRule({
  id: 'capture/oversized-body',
  severity: 'warning',
  title: 'Body too large to be read',
  why: 'The body is larger than 16 MiB, far more than any answer of an auth API, and was not parsed. What it holds was not checked.',
  fix: 'Look at what answered: a mock, a proxy, or a file taken for an API. If the answer is genuine, ask for fewer items at once.',
  check({ content }, report) {
    if (content.kind === 'unreadable' && content.reason === 'oversized')
      report({ path: '', message: 'The body of the answer is over 16 MiB and was not parsed' });
  },
});
