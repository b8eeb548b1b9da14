import type { z } from 'zod/mini';
import { memoizeByObject } from '../memoize-by-object.ts';
import { accepts } from './accepts.ts';
import { type FieldInfo, fields } from './field-info.ts';
import { type ObjectInfo, objects } from './object.ts';
import type { ArrayNode, LeafNode, Node, ObjectNode, Shape, UnionNode } from './shape.ts';

type Schema = z.core.$ZodType;

/** The shape of a schema, made once. This file and `accepts.ts` alone look into zod's definitions. */
export const shapeOf: (schema: Schema) => Shape = memoizeByObject(unwrap);

function unwrap(schema: Schema): Shape {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type === 'optional') return { ...shapeOf(def.innerType), optional: true };
  if (def.type === 'nullable') return { ...shapeOf(def.innerType), nullable: true };
  if (def.type === 'lazy') return shapeOf(def.getter());
  const info = fields.get(schema as z.ZodMiniType) ?? null;
  const node = nodeOf(schema as z.core.$ZodTypes, info);
  return { nullable: def.type === 'null', optional: false, info, node, leaf: node.kind === 'leaf' ? node : null };
}

function nodeOf(schema: z.core.$ZodTypes, info: FieldInfo | null): Node {
  const { def } = schema._zod;
  switch (def.type) {
    case 'object':
      return new LazyObject(def.shape, objects.get(schema as unknown as z.ZodMiniType) ?? null);
    case 'array':
      return new LazyArray(def.element);
    case 'union':
      return new LazyUnion(def.options);
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

// Schemas may contain themselves, so what is inside one is looked at when it is asked for. Classes, because engines have a slow
// form for each object literal that has a getter of its own.

class LazyObject implements ObjectNode {
  readonly kind = 'object';
  readonly object: ObjectInfo | null;
  readonly #shape: Readonly<Record<string, Schema>>;
  #fields: ReadonlyMap<string, Shape> | undefined;
  #required: number | undefined;

  constructor(shape: Readonly<Record<string, Schema>>, object: ObjectInfo | null) {
    this.#shape = shape;
    this.object = object;
  }

  get fields(): ReadonlyMap<string, Shape> {
    this.#fields ??= new Map(Object.entries(this.#shape).map(([key, schema]) => [key, shapeOf(schema)]));
    return this.#fields;
  }

  get required(): number {
    this.#required ??= Array.from(this.fields.values()).filter(({ optional }) => !optional).length;
    return this.#required;
  }
}

class LazyArray implements ArrayNode {
  readonly kind = 'array';
  readonly #element: Schema;
  #item: Shape | undefined;

  constructor(element: Schema) {
    this.#element = element;
  }

  get item(): Shape {
    this.#item ??= shapeOf(this.#element);
    return this.#item;
  }
}

class LazyUnion implements UnionNode {
  readonly kind = 'union';
  readonly #options: readonly Schema[];
  #branches: readonly Shape[] | undefined;

  constructor(options: readonly Schema[]) {
    this.#options = options;
  }

  get branches(): readonly Shape[] {
    this.#branches ??= this.#options.map(shapeOf);
    return this.#branches;
  }
}

const leaf = (schema: z.core.$ZodTypes, type: string, expected: string): LeafNode => ({
  kind: 'leaf',
  type,
  expected,
  accepts: accepts(schema),
});
