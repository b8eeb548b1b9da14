import { drifts } from '../../drift.ts';
import { defineRule } from '../../rule.ts';

export const unknownField = defineRule({
  id: 'schema/unknown-field',
  severity: 'info',
  title: 'Unknown field',
  why: 'No published version of this API names this field. Usually the API is newer than Touchstone; sometimes a proxy or a mock added it.',
  fix: 'Nothing needs to be done. If the field is part of the published API, Touchstone should learn it: please report it.',
  needs: ['shape', 'problems'],
  check(facts, report) {
    for (const { problem, place } of drifts(facts, 'unknown'))
      report({
        path: problem.path,
        about: place,
        message: `${place.replace(/\.?\*$/, '') || 'The response'} has a field that no published version names`,
      });
  },
});
