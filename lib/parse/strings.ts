import { type JsonObject, type Path, unknownKey } from '../json.ts';
import type { Shape } from './shape.ts';
import { branchFor } from './union.ts';

const depthLimit = 64;

/** A string in a value, the last key of the way to it, and the whole way as a path. Keys that the shape does not name are `*`. */
export type VisitString = (text: string, key: string, path: () => Path) => void;

/** Shows every string in a value. Most are of no interest to anyone, so a path is put together only where it is asked for. */
export function visitStrings(value: unknown, shape: Shape | null, visit: VisitString, base: Path = ''): void {
  const way: string[] = base === '' ? [] : [base];
  const path = (): Path => way.join('.');

  const walk = (each: unknown, around: Shape | null): void => {
    if (typeof each === 'string') visit(each, way[way.length - 1] ?? '', path);
    else if (typeof each !== 'object' || each === null || way.length > depthLimit) return;
    else if (Array.isArray(each)) walkItems(each, around && branchFor(around, each));
    else walkMembers(each as JsonObject, around && branchFor(around, each));
  };
  const step = (key: string, each: unknown, inner: Shape | null): void => {
    way.push(key);
    walk(each, inner);
    way.pop();
  };
  const walkItems = (items: readonly unknown[], list: Shape | null): void => {
    const item = list?.node.kind === 'array' ? list.node.item() : null;
    for (const [index, each] of items.entries()) step(`${index}`, each, item);
  };
  const walkMembers = (members: JsonObject, object: Shape | null): void => {
    const fields = object?.node.kind === 'object' ? object.node.fields : null;
    for (const key in members) {
      const field = fields?.get(key)?.() ?? null;
      step(field ? key : unknownKey, members[key], field);
    }
  };
  walk(value, shape);
}

/** What the shape says of one child of a value; null where it says nothing. */
export function childShape(shape: Shape | null, value: unknown, key: string): Shape | null {
  const node = shape && branchFor(shape, value).node;
  if (node?.kind === 'array') return node.item();
  return node?.kind === 'object' ? (node.fields.get(key)?.() ?? null) : null;
}
