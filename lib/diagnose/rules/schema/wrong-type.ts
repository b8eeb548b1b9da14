import { drifts } from '../../drift.ts';
import { defineRule } from '../../rule.ts';

export const wrongType = defineRule({
  id: 'schema/wrong-type',
  severity: 'warning',
  title: 'Field of the wrong type',
  why: 'The field holds another JSON type than the API ever sends there. Code that relies on the documented type misreads it or crashes.',
  fix: 'Find out who made this response: a mock, a test fixture, or a proxy that rewrites bodies. Make it send the documented type.',
  needs: ['shape', 'problems'],
  check(facts, report) {
    for (const { problem, place, value } of drifts(facts, 'type'))
      report({
        path: problem.path,
        about: place,
        message: `${place || 'The response'} is ${typeName(value)}; expected: ${problem.expected}`,
      });
  },
});

function typeName(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'an array';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}
