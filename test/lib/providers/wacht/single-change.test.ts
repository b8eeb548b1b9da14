import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createInspector } from '../../../../lib/inspect/index.ts';
import { joinPath } from '../../../../lib/json.ts';
import { mutantsOf } from '../../../fixtures/mutation.ts';
import { objectOf, shapeOfType } from '../../../fixtures/wacht/bodies.ts';
import { call, envelope } from '../../../fixtures/wacht/index.ts';

/** Operations that answer with one kind of object in every generation, and nothing else. */
const judged = [
  ['session', '/session', false],
  ['token', '/session/token', false],
  ['deployment', '/deployment', false],
  ['user', '/me', false],
  ['organization_membership', '/me/organization-memberships', true],
  ['workspace_membership', '/me/workspace-memberships', true],
  ['signin', '/me/signins', true],
] as const;

describe('One thing changed in a valid object is named by kind and place, and nothing else is', () => {
  it.each(judged)('%s', (type, path, isListed) => {
    const inspector = createInspector();
    fc.assert(
      fc.property(mutantsOf(objectOf(type), shapeOfType(type)), ({ value, problem }) => {
        const json = envelope(isListed ? [value] : value, { session: null });
        const found = inspector.add(call('GET', path, { json })).problems;
        const base = isListed ? 'data.0' : 'data';
        const at = problem && (problem.path === '' ? base : joinPath(base, problem.path));
        expect(found.map(({ kind, path }) => ({ kind, path }))).toEqual(
          problem ? [{ kind: problem.kind, path: at }] : [],
        );
      }),
      { numRuns: 200 },
    );
    expect(inspector.findings().filter(({ rule }) => rule === 'internal/crashed-rule')).toEqual([]);
  });
});
