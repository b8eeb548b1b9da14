import { isObject, own } from '../json.ts';
import type { Shape } from './shape.ts';

type UnionNode = Extract<Shape['node'], { kind: 'union' }>;

/** Past a union the branch that the parser reads the value with. */
export const branchFor = (shape: Shape, value: unknown): Shape =>
  shape.node.kind === 'union' ? branchFor(bestBranch(shape.node, value, 0), value) : shape;

/** The branch that a value is closest to, so that a problem names the deepest field that fits no branch. */
export function bestBranch(node: UnionNode, value: unknown, depth: number): Shape {
  const branches = node.branches.map((branch) => branch());
  const scored = branches.map((shape) => ({ shape, distance: distance(shape, value, depth) }));
  const best = scored.reduce((least, next) => (next.distance < least.distance ? next : least));
  return best.shape;
}

const wrongKind = 1000;

/** How far a value is from a shape: 0 fits; a wrong JSON type or discriminator is farther than any number of wrong fields. */
function distance(shape: Shape, value: unknown, depth: number): number {
  const { node } = shape;
  if (value === null) return shape.nullable ? 0 : wrongKind;
  if (depth > 64) return wrongKind;
  switch (node.kind) {
    case 'leaf':
      return typeof value === node.type ? (node.accepts(value) ? 0 : 1) : wrongKind;
    case 'array':
      return Array.isArray(value) ? arrayDistance(node.item(), value, depth) : wrongKind;
    case 'union':
      return distance(bestBranch(node, value, depth), value, depth);
    case 'open':
      return node.type === 'any' || isObject(value) ? 0 : wrongKind;
    case 'object':
      return isObject(value) ? objectDistance(node, value, depth) : wrongKind;
  }
}

/** The first items tell; a long list must not be read twice. */
const arrayDistance = (item: Shape, value: readonly unknown[], depth: number): number =>
  value.slice(0, 3).reduce<number>((sum, each) => sum + distance(item, each, depth + 1), 0);

function objectDistance(node: Extract<Shape['node'], { kind: 'object' }>, value: object, depth: number): number {
  let sum = 0;
  for (const [key, field] of node.fields) {
    const shape = field();
    if (Object.hasOwn(value, key)) sum += fieldDistance(key, shape, own(value, key), depth);
    else if (!shape.optional) sum += 2;
  }
  for (const key of Object.keys(value)) if (!node.fields.has(key)) sum += 1;
  return sum;
}

/** `object` is the discriminator of every API here: a wrong one outweighs the rest. */
function fieldDistance(key: string, shape: Shape, value: unknown, depth: number): number {
  const found = distance(shape, value, depth + 1);
  return key === 'object' && found > 0 ? wrongKind : Math.min(found, 2);
}
