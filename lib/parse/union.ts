import { depthLimit, isObject, own } from '../json.ts';
import type { ObjectNode, Shape, UnionNode } from './shape.ts';

/** The shape that the parser uses for this value: the chosen branch of a union, or the content of an envelope that is missing. */
export const branchFor = (shape: Shape, value: unknown): Shape =>
  shape.node.kind === 'union'
    ? branchFor(bestBranch(shape.node, value, 0), value)
    : (bareBranch(shape.node, value) ?? shape);

/** The shape of a tagged object that came without the envelope which its schema asks for; null for anything else. */
export function bareBranch(node: Shape['node'], value: unknown): Shape | null {
  const wraps = node.kind === 'object' ? node.object?.wraps : undefined;
  if (node.kind !== 'object' || wraps === undefined || typeof own(value, 'object') !== 'string') return null;
  return own(value, wraps) === undefined ? (node.fields.get(wraps) ?? null) : null;
}

/**
 * The branch that a value is closest to, so that a problem names the deepest field that fits no branch. Where a branch
 * names the value's tag (`object`, the discriminator of every API here), those that ask for another one are out.
 */
export function bestBranch(node: UnionNode, value: unknown, depth: number): Shape {
  const { branches } = node;
  const isTagKnown = branches.some((shape) => readTag(shape, value) === 'named');
  const possible = isTagKnown ? branches.filter((shape) => readTag(shape, value) !== 'refused') : branches;
  const scored = possible.map((shape) => ({ shape, distance: distance(shape, value, depth) }));
  const best = scored.reduce((least, next) => (next.distance < least.distance ? next : least));
  return best.shape;
}

/** Whether a branch names or refuses the value's tag; null for a branch that takes any text. */
function readTag({ node }: Shape, value: unknown): 'named' | 'refused' | null {
  const tag = node.kind === 'object' ? node.fields.get('object') : undefined;
  const sent = own(value, 'object');
  if (tag?.node.kind !== 'leaf' || typeof sent !== 'string') return null;
  if (!tag.node.accepts(sent)) return 'refused';
  return tag.info === null || tag.info.kind === 'choice' ? 'named' : null;
}

const wrongKind = 1000;

/** How far a value is from a shape: 0 fits; a wrong JSON type is farther than any number of wrong fields. */
function distance(shape: Shape, value: unknown, depth: number): number {
  const { node } = shape;
  if (value === null) return shape.nullable ? 0 : wrongKind;
  if (depth > depthLimit) return wrongKind;
  switch (node.kind) {
    case 'leaf':
      return typeof value === node.type ? (node.accepts(value) ? 0 : 1) : wrongKind;
    case 'array':
      return Array.isArray(value) ? arrayDistance(node.item, value, depth) : wrongKind;
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

function objectDistance(node: ObjectNode, value: object, depth: number): number {
  let sum = 0;
  for (const [key, shape] of node.fields) {
    if (Object.hasOwn(value, key)) sum += Math.min(distance(shape, own(value, key), depth + 1), 2);
    else if (!shape.optional) sum += 2;
  }
  for (const key of Object.keys(value)) if (!node.fields.has(key)) sum += 1;
  return sum;
}
