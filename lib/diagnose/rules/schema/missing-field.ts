import { drifts } from '../../drift.ts';
import { defineRule } from '../../rule.ts';

export const missingField = defineRule({
  id: 'schema/missing-field',
  severity: 'warning',
  title: 'Missing field',
  why: 'This API always sends the field. A response that lacks it was made by a mock, cut by a proxy, or comes from a very old version, and code that reads the field will fail.',
  fix: 'Check what stands between the page and the API: a mock, a test fixture, a proxy, or a cache. If the response is genuine, update the SDK.',
  needs: ['shape', 'problems'],
  check(facts, report) {
    for (const { problem, place, isCore } of drifts(facts, 'missing'))
      report({
        path: problem.path,
        about: place,
        severity: isCore ? 'warning' : 'info',
        message: `${place} is missing`,
      });
  },
});
