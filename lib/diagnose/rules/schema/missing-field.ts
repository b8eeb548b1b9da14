import { drifts } from '../../drift.ts';
import { defineRule } from '../../rule.ts';

export const missingField = defineRule({
  id: 'schema/missing-field',
  severity: 'warning',
  title: 'Missing field',
  why: 'Every real answer of this API carries this field. One that lacks it was made by a mock, cut by a proxy, or comes from a very old version, and code that reads the field will fail.',
  fix: 'Check what stands between the page and the API: a mock, a test fixture, a proxy, or a cache. If the answer is genuine, update the SDK.',
  needs: ['shape', 'problems'],
  check(facts, report) {
    for (const { problem, place } of drifts(facts, 'missing'))
      report({ path: problem.path, about: place, message: `${place} is missing` });
  },
});
