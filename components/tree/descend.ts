import { isObject, own, type Path } from '../../lib/json.ts';
import { branchFor, childShape, type Shape } from '../../lib/parse/index.ts';

/** The members of a value by name, the items of a list by position. */
export const keysOf = (value: unknown): readonly string[] =>
  Array.isArray(value) || isObject(value) ? Object.keys(value) : [];

/** The value and the shape at a path below a root. */
export function descend(
  value: unknown,
  shape: Shape | null,
  path: Path,
): { readonly value: unknown; readonly shape: Shape | null } {
  let here = { value, shape: shapeOfValue(shape, value) };
  for (const key of path === '' ? [] : path.split('.')) {
    const next = own(here.value, key);
    here = { value: next, shape: shapeOfValue(childShape(here.shape, here.value, key), next) };
  }
  return here;
}

/** What the parser read this value with. */
export function shapeOfValue(shape: Shape | null, value: unknown): Shape | null {
  const branch = shape && branchFor(shape, value);
  return branch === null || branch === shape || !shape?.info ? branch : { ...branch, info: shape.info };
}
