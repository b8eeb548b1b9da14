import { own } from '../json.ts';
import { branchFor, childShape, type FieldInfo, type ObjectInfo, type Problem } from '../parse/index.ts';
import type { Facts } from './facts.ts';

/** A difference between a response, or a webhook, and its schema, with what the schema says of the place. */
export interface Drift {
  readonly problem: Problem;
  /** `session.expire_at`: the schema's name of the object and the field's path in it, the same wherever the object stands. */
  readonly place: string;
  readonly info: FieldInfo | null;
  /** Every real object of that name has the field. */
  readonly isCore: boolean;
  /** What stands there; for the rules to judge, never to repeat. */
  readonly value: unknown;
}

type Judged = Pick<Facts, 'exchange' | 'isWebhook' | 'content' | 'shape' | 'problems'>;

/**
 * The differences of one kind, one for each field whatever array item it is in: a hostile body may hold a million.
 * Errors are left out: what is odd about them, other rules say in one finding.
 */
export function* drifts(facts: Judged, kind: Problem['kind']): Generator<Drift> {
  if (!facts.isWebhook && facts.exchange.response.status >= 400) return;
  const told = new Set<string>();
  for (const problem of facts.problems) {
    if (problem.kind !== kind) continue;
    const field = problem.path.replace(/(^|\.)\d+(?=\.|$)/g, '');
    if (told.has(field)) continue;
    told.add(field);
    yield locate(problem, facts);
  }
}

function locate(problem: Problem, { content, shape: root, isWebhook }: Judged): Drift {
  const keys = problem.path === '' ? [] : problem.path.split('.');
  let value: unknown = content.kind === 'json' ? content.value : undefined;
  let shape = root && branchFor(root, value);
  let object: ObjectInfo | null = null;
  let field: string[] = [];
  // That of a webhook begins with `request.body`.
  for (const key of isWebhook ? keys.slice(2) : keys) {
    if (shape?.node.kind === 'object' && shape.node.object) {
      object = shape.node.object;
      field = [];
    }
    if (shape?.node.kind !== 'array') field.push(key);
    const child = childShape(shape, value, key);
    value = own(value, key);
    shape = child && branchFor(child, value);
  }
  return {
    problem,
    place: [object?.name ?? '', ...field].filter((part) => part !== '').join('.'),
    info: shape?.info ?? null,
    isCore: object?.core?.includes(field.join('.')) === true,
    value,
  };
}
