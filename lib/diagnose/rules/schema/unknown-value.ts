import { drifts } from '../../drift.ts';
import { defineRule } from '../../rule.ts';

/** Kinds whose odd values have a rule of their own. */
const namedElsewhere = new Set(['id', 'time-ms']);

export const unknownValue = defineRule({
  id: 'schema/unknown-value',
  severity: 'info',
  title: 'Unknown value',
  why: 'The field has a value that no published version of this API names. Usually the API is newer than Touchstone; code that handles only the known values may not expect it.',
  fix: 'If your code decides by this field, give it a default for values it does not know. If the value is published, Touchstone should learn it: please report it.',
  needs: ['shape', 'problems'],
  check(facts, report) {
    for (const { problem, place, info } of drifts(facts, 'value'))
      if (!namedElsewhere.has(info?.kind ?? ''))
        report({
          path: problem.path,
          about: place,
          message: `${place} has a value that no published version names; expected: ${problem.expected}`,
        });
  },
});
