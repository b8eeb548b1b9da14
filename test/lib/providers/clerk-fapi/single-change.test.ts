import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createInspector } from '../../../../lib/inspect/index.ts';
import { objectOf, shapeOfType } from '../../../fixtures/clerk-fapi/bodies.ts';
import { scene } from '../../../fixtures/clerk-fapi/index.ts';
import { type Operation, operations } from '../../../fixtures/clerk-fapi/operations/index.ts';
import { exchange } from '../../../fixtures/exchange.ts';
import { mutantsOf } from '../../../fixtures/mutation.ts';

/** One operation for each type of object that answers hold. */
const typed = new Map(operations.filter(({ answer }) => /^\{?\w+\}?$/.test(answer)).map((one) => [one.answer, one]));

function problemsOf({ method, path, answer }: Operation, object: unknown) {
  const json = answer.startsWith('{') ? { response: object, client: null } : object;
  const url = `https://${scene.host}${path.replaceAll(/\{\w+\}/g, 'some_2abcdefghijklmnopqrstuvwxyz')}`;
  return createInspector().add(exchange({ method, url, json })).problems;
}

describe('One thing changed in a valid object is named by kind and place, and nothing else is', () => {
  it.each([...typed])('%s', (answer, operation) => {
    const type = answer.replace(/[{}]/g, '');
    const base = answer.startsWith('{') ? ['response'] : [];
    fc.assert(
      fc.property(mutantsOf(objectOf(type), shapeOfType(type)), ({ value, problem }) => {
        const expected = problem && {
          kind: problem.kind,
          path: [...base, ...(problem.path ? [problem.path] : [])].join('.'),
        };
        const found = problemsOf(operation, value).map(({ kind, path }) => ({ kind, path }));
        expect(found).toEqual(expected ? [expected] : []);
      }),
    );
  });
});
