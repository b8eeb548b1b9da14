import { type JsonObject, joinPath, type Path, unknownKey } from '../json.ts';
import { depthLimit } from './reading.ts';
import type { Shape } from './shape.ts';
import { branchFor } from './union.ts';

/**
 * A string, the name under which it stands, and how to tell the place of that name: most strings are of no interest to anyone,
 * so a path is put together only where it is asked for.
 */
export type VisitString = (text: string, name: string, place: Place) => void;
export type Place = (name: string) => Path;

/** Shows every string in a value. A key that the shape does not name is `*`. */
export function visitStrings(value: unknown, shape: Shape | null, visit: VisitString, base: Path = ''): void {
  let path = base;
  let depth = 0;
  const place: Place = (key) => joinPath(path, key);

  const step = (key: string, each: unknown, inner: Shape | null): void => {
    if (typeof each === 'string') visit(each, key, place);
    else if (typeof each === 'object' && each !== null && depth < depthLimit) {
      const outer = path;
      path = joinPath(outer, key);
      depth += 1;
      walk(each, inner && branchFor(inner, each));
      path = outer;
      depth -= 1;
    }
  };
  const walk = (container: object, shape: Shape | null): void => {
    if (Array.isArray(container)) walkItems(container, shape);
    else walkMembers(container as JsonObject, shape);
  };
  const walkItems = (items: readonly unknown[], list: Shape | null): void => {
    const item = list?.node.kind === 'array' ? list.node.item : null;
    for (let index = 0; index < items.length; index += 1) step(`${index}`, items[index], item);
  };
  const walkMembers = (members: JsonObject, object: Shape | null): void => {
    const fields = object?.node.kind === 'object' ? object.node.fields : null;
    for (const key in members) {
      const each = members[key];
      // Numbers and booleans, of which there are many, are passed by.
      if (typeof each !== 'string' && typeof each !== 'object') continue;
      const field = fields?.get(key) ?? null;
      step(field ? key : unknownKey, each, field);
    }
  };

  if (typeof value === 'string') visit(value, '', () => base);
  else if (typeof value === 'object' && value !== null) walk(value, shape && branchFor(shape, value));
}

/** What the shape says of one child of a value; null where it says nothing. */
export function childShape(shape: Shape | null, value: unknown, key: string): Shape | null {
  const node = shape && branchFor(shape, value).node;
  if (node?.kind === 'array') return node.item;
  return node?.kind === 'object' ? (node.fields.get(key) ?? null) : null;
}
