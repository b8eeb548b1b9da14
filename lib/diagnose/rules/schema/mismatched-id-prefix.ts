import { drifts } from '../../drift.ts';
import { defineRule } from '../../rule.ts';

export const mismatchedIdPrefix = defineRule({
  id: 'schema/mismatched-id-prefix',
  severity: 'warning',
  title: 'Identifier of the wrong kind',
  why: 'The first letters of an identifier tell what it belongs to, and these belong to something else. Two objects were mixed up, or the identifier is made up.',
  fix: 'Check the mock, the fixture, or the code that fills this field: it holds the identifier of a different kind of object.',
  needs: ['shape', 'problems'],
  check(facts, report) {
    for (const { problem, place, info } of drifts(facts, 'value'))
      if (info?.kind === 'id')
        report({ path: problem.path, about: place, message: `${place} should be an ${problem.expected}` });
  },
});
