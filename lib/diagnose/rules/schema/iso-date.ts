import { drifts } from '../../drift.ts';
import { defineRule } from '../../rule.ts';

export const isoDate = defineRule({
  id: 'schema/iso-date',
  severity: 'warning',
  title: 'Time written as text',
  why: 'This API sends times as numbers, in milliseconds since 1970. Text in that place comes from a mock or from a similar API, and the SDK computes with it as if it were a number.',
  fix: 'Make the mock send a number, as Date.now() gives it, or check that the page talks to the API you mean.',
  supersedes: ['schema/wrong-type'],
  needs: ['shape', 'problems'],
  check(facts, report) {
    for (const { problem, place, info, value } of drifts(facts, 'type'))
      if (info?.kind === 'time-ms' && typeof value === 'string')
        report({ path: problem.path, about: place, message: `${place} is text; expected: ${problem.expected}` });
  },
});
