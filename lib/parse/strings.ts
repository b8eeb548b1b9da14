import { isObject, joinPath, own, type Path, unknownKey } from '../json.ts';
import type { Shape } from './shape.ts';
import { bestBranch } from './union.ts';

const depthLimit = 64;

/** Every string in a value, with its path; a key that the shape does not name is written `*`. */
export function* strings(value: unknown, shape: Shape | null, path: Path = '', depth = 0): Generator<[Path, string]> {
  if (typeof value === 'string') yield [path, value];
  else if (depth > depthLimit) return;
  else if (Array.isArray(value)) {
    const item = childShape(shape, value, '0');
    for (const [index, each] of value.entries()) yield* strings(each, item, joinPath(path, index), depth + 1);
  } else if (isObject(value)) {
    for (const key of Object.keys(value)) {
      const child = childShape(shape, value, key);
      yield* strings(own(value, key), child, joinPath(path, child ? key : unknownKey), depth + 1);
    }
  }
}

/** What the shape says of one child of a value; null where it says nothing. */
export function childShape(shape: Shape | null, value: unknown, key: string): Shape | null {
  if (shape === null) return null;
  const { node } = shape;
  if (node.kind === 'union') return childShape(bestBranch(node, value, 0), value, key);
  if (node.kind === 'array') return node.item();
  return node.kind === 'object' ? (node.fields.get(key)?.() ?? null) : null;
}
