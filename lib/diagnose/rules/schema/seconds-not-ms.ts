import { drifts } from '../../drift.ts';
import { defineRule } from '../../rule.ts';

export const secondsNotMs = defineRule({
  id: 'schema/seconds-not-ms',
  severity: 'warning',
  title: 'Seconds instead of milliseconds',
  why: 'The number is a thousand times too small for a time in milliseconds, so code that reads it lands in January 1970: sessions look expired and countdowns end at once.',
  fix: 'Multiply by 1,000 where the value is made, usually a mock or a test fixture. Only the claims of a token are in seconds.',
  needs: ['shape', 'problems'],
  check(facts, report) {
    for (const { problem, place, info } of drifts(facts, 'value'))
      if (info?.kind === 'time-ms')
        report({
          path: problem.path,
          about: place,
          message: `${place} is too small for milliseconds: it looks like seconds`,
        });
  },
});
