import { defineRule } from '../../rule.ts';

export const oversizedBody = defineRule({
  id: 'capture/oversized-body',
  severity: 'warning',
  title: 'Body too large to be read',
  why: 'The body is larger than 16 MiB, far more than any response of an auth API, and was not parsed. What it holds was not checked.',
  fix: 'Look at what responded: a mock, a proxy, or a file taken for an API. If the response is genuine, ask for fewer items at once.',
  check({ content }, report) {
    if (content.kind === 'unreadable' && content.reason === 'oversized')
      report({ path: '', message: 'The body of the response is over 16 MiB and was not parsed' });
  },
});
