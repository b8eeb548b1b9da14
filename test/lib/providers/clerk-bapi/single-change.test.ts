import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createInspector } from '../../../../lib/inspect/index.ts';
import { objectOf, shapeOfType } from '../../../fixtures/clerk-bapi/bodies.ts';
import { bapi } from '../../../fixtures/clerk-bapi/index.ts';
import { operations } from '../../../fixtures/clerk-bapi/operations.ts';
import { named } from '../../../fixtures/conformance.ts';
import { mutantsOf } from '../../../fixtures/mutation.ts';

const types = new Map(operations.filter(({ answer }) => /^\w+$/.test(answer)).map((one) => [one.answer, one]));

describe('One thing changed in a valid object is named by kind and place, and nothing else is', () => {
  it.each([...types])('%s', (type, { method, path }) => {
    const inspector = createInspector();
    fc.assert(
      fc.property(mutantsOf(objectOf(type), shapeOfType(type)), ({ value, problem }) => {
        const found = inspector.add(bapi(method, named(path), { json: value })).problems;
        expect(found.map(({ kind, path: at }) => ({ kind, path: at }))).toEqual(problem ? [problem] : []);
      }),
      { numRuns: 200 },
    );
    expect(inspector.findings().filter(({ rule }) => rule === 'internal/crashed-rule')).toEqual([]);
  });
});
