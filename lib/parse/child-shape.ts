import type { Shape } from './shape.ts';
import { branchFor } from './union.ts';

/** What the shape says of one child of a value; null where it says nothing. */
export function childShape(shape: Shape | null, value: unknown, key: string): Shape | null {
  const node = shape && branchFor(shape, value).node;
  if (node?.kind === 'array') return node.item;
  return node?.kind === 'object' ? (node.fields.get(key) ?? null) : null;
}
