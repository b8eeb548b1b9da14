import type { z } from 'zod/mini';
import type { Path } from '../json.ts';
import type { ParsedObject, Problem } from './problem.ts';
import { read } from './read.ts';
import { newReading, type VisitString, walk } from './reading.ts';
import type { Shape } from './shape.ts';
import { shapeOf } from './shape-of.ts';

/** A typed value in which whatever was absent or wrong is undefined; what is there has the type it claims. */
export type Lenient<T> = T extends readonly (infer Item)[]
  ? readonly (Lenient<Item> | undefined)[]
  : T extends object
    ? [NamedKey<T>] extends [never]
      ? T
      : { readonly [K in keyof T as string extends K ? never : K]?: Lenient<T[K]> | undefined }
    : T;

type NamedKey<T> = keyof { [K in keyof T as string extends K ? never : K]: never };

export interface Parsed<T> {
  readonly value: Lenient<T> | undefined;
  readonly problems: readonly Problem[];
  readonly objects: readonly ParsedObject[];
}

/**
 * Holds a JSON value against a schema, and shows every string in it. Never throws and never stops at the first problem. `base` is
 * the value's own place.
 */
export function parse<S extends z.ZodMiniType>(
  schema: S,
  value: unknown,
  visit: VisitString = nobody,
  base: Path = '',
): Parsed<z.output<S>> {
  const reading = newReading(base, visit);
  showRoot(value, base, visit);
  const typed = read(shapeOf(schema), value, reading);
  return { value: typed as Lenient<z.output<S>> | undefined, problems: reading.problems, objects: reading.objects };
}

const nobody: VisitString = () => {};

/** The objects of a value that no schema describes. */
export function objectsIn(value: unknown, visit: VisitString): readonly ParsedObject[] {
  const reading = newReading('', visit);
  showRoot(value, '', visit);
  walk(value, reading, true);
  return reading.objects;
}

/** Shows every string in a value. A key that the shape does not name is `*`. */
export function visitStrings(value: unknown, shape: Shape | null, visit: VisitString, base: Path = ''): void {
  const reading = newReading(base, visit);
  showRoot(value, base, visit);
  if (shape) read(shape, value, reading);
  else walk(value, reading, false);
}

function showRoot(value: unknown, base: Path, visit: VisitString): void {
  if (typeof value === 'string') visit(value, '', () => base);
}
