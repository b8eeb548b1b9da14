import type { z } from 'zod';
import { type FieldInfo, fields } from './field.ts';
import { type ObjectInfo, objects } from './object.ts';

/**
 * A zod schema read as plain data. zod's own parser answers yes or no for a whole body; the panel, the rules and the sanitizer
 * need to know of every single field what it is. This file is the only one that looks into zod's definitions.
 */
export interface Shape {
  readonly nullable: boolean;
  readonly optional: boolean;
  readonly info: FieldInfo | null;
  readonly node: Node;
}

export type Node =
  | { readonly kind: 'object'; readonly object: ObjectInfo | null; readonly fields: ReadonlyMap<string, () => Shape> }
  | { readonly kind: 'array'; readonly item: () => Shape }
  | { readonly kind: 'union'; readonly branches: readonly (() => Shape)[] }
  | { readonly kind: 'leaf'; readonly type: string; readonly expected: string; accepts(value: unknown): boolean }
  /** Anything goes: metadata and free-form values. */
  | { readonly kind: 'open'; readonly type: 'object' | 'any' };

type Schema = z.core.$ZodType;

const cache = new WeakMap<Schema, Shape>();

/** The shape of a schema, made once. */
export function shapeOf(schema: z.core.$ZodType): Shape {
  const known = cache.get(schema);
  if (known) return known;
  const shape = unwrap(schema);
  cache.set(schema, shape);
  return shape;
}

function unwrap(schema: Schema): Shape {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type === 'optional') return { ...shapeOf(def.innerType), optional: true };
  if (def.type === 'nullable') return { ...shapeOf(def.innerType), nullable: true };
  if (def.type === 'lazy') return shapeOf(def.getter());
  const info = fields.get(schema as z.ZodType) ?? null;
  return { nullable: def.type === 'null', optional: false, info, node: nodeOf(schema as z.core.$ZodTypes, info) };
}

function nodeOf(schema: z.core.$ZodTypes, info: FieldInfo | null): Node {
  const { def } = schema._zod;
  switch (def.type) {
    case 'object':
      return {
        kind: 'object',
        object: objects.get(schema as unknown as z.ZodType) ?? null,
        fields: fieldsOf(def.shape),
      };
    case 'array':
      return { kind: 'array', item: () => shapeOf(def.element) };
    case 'union':
      return { kind: 'union', branches: def.options.map((option) => () => shapeOf(option)) };
    case 'record':
      return { kind: 'open', type: 'object' };
    case 'unknown':
    case 'any':
      return { kind: 'open', type: 'any' };
    case 'literal':
      return leaf(
        schema,
        typeof def.values[0],
        info?.expected ?? def.values.map((value) => JSON.stringify(value)).join(' or '),
      );
    case 'enum':
      return leaf(schema, 'string', info?.expected ?? 'a known value');
    default:
      return leaf(schema, def.type, info?.expected ?? def.type);
  }
}

function fieldsOf(shape: Readonly<Record<string, Schema>>): ReadonlyMap<string, () => Shape> {
  return new Map(Object.entries(shape).map(([key, schema]) => [key, () => shapeOf(schema)]));
}

function leaf(schema: Schema, type: string, expected: string): Node {
  const typed = schema as z.ZodType;
  const { checks } = (schema as z.core.$ZodTypes)._zod.def;
  const plain = (type === 'string' || type === 'boolean') && !checks?.length && !('values' in schema._zod);
  return { kind: 'leaf', type, expected, accepts: plain ? () => true : (value) => typed.safeParse(value).success };
}
