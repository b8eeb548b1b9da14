import type { z } from 'zod/mini';
import { perObject } from '../per-object.ts';
import { type FieldInfo, fields } from './field-info.ts';
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
  | {
      readonly kind: 'object';
      readonly object: ObjectInfo | null;
      readonly fields: ReadonlyMap<string, Shape>;
      /** How many fields are never absent. */
      readonly required: number;
    }
  | { readonly kind: 'array'; readonly item: Shape }
  | { readonly kind: 'union'; readonly branches: readonly Shape[] }
  | { readonly kind: 'leaf'; readonly type: string; readonly expected: string; accepts(value: unknown): boolean }
  /** Anything goes: metadata and free-form values. */
  | { readonly kind: 'open'; readonly type: 'object' | 'any' };

type Schema = z.core.$ZodType;

/** The shape of a schema, made once. */
export const shapeOf: (schema: Schema) => Shape = perObject(unwrap);

function unwrap(schema: Schema): Shape {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type === 'optional') return { ...shapeOf(def.innerType), optional: true };
  if (def.type === 'nullable') return { ...shapeOf(def.innerType), nullable: true };
  if (def.type === 'lazy') return shapeOf(def.getter());
  const info = fields.get(schema as z.ZodMiniType) ?? null;
  return { nullable: def.type === 'null', optional: false, info, node: nodeOf(schema as z.core.$ZodTypes, info) };
}

function nodeOf(schema: z.core.$ZodTypes, info: FieldInfo | null): Node {
  const { def } = schema._zod;
  switch (def.type) {
    case 'object':
      return objectNode(def.shape, objects.get(schema as unknown as z.ZodMiniType) ?? null);
    case 'array':
      return arrayNode(def.element);
    case 'union':
      return unionNode(def.options);
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

// Schemas may contain themselves, so what is inside one is looked at when it is asked for.

function objectNode(shape: Readonly<Record<string, Schema>>, object: ObjectInfo | null): Node {
  const fields = once(() => new Map(Object.entries(shape).map(([key, schema]) => [key, shapeOf(schema)])));
  const required = once(() => Array.from(fields().values()).filter(({ optional }) => !optional).length);
  return {
    kind: 'object',
    object,
    get fields() {
      return fields();
    },
    get required() {
      return required();
    },
  };
}

function arrayNode(element: Schema): Node {
  const item = once(() => shapeOf(element));
  return {
    kind: 'array',
    get item() {
      return item();
    },
  };
}

function unionNode(options: readonly Schema[]): Node {
  const branches = once(() => options.map(shapeOf));
  return {
    kind: 'union',
    get branches() {
      return branches();
    },
  };
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

const leaf = (schema: z.core.$ZodTypes, type: string, expected: string): Node => ({
  kind: 'leaf',
  type,
  expected,
  accepts: accepts(schema),
});

type Test = (value: unknown) => boolean;

/** What zod says of a value that has the right JSON type, without the result object that it makes for each. */
function accepts(schema: z.core.$ZodTypes): (value: unknown) => boolean {
  const { def, values } = schema._zod;
  if (values) return (value) => values.has(value as z.core.util.Literal);
  const checks = def.checks ?? [];
  const tests = checks.flatMap(refinement);
  if (!/^(string|number|boolean|null)$/.test(def.type) || tests.length < checks.length)
    return (value) => (schema as Schema as z.ZodMiniType).safeParse(value).success;
  return passes(def.type === 'number' ? [Number.isFinite, ...tests] : tests);
}

/** The function that a `refine` was given; nothing for any other check. */
const refinement = ({ _zod }: z.core.$ZodCheck<never>): Test[] => ('fn' in _zod.def ? [_zod.def.fn as Test] : []);

/** Most values have one test or none. */
function passes([first = () => true, ...others]: readonly Test[]): Test {
  return others.length === 0 ? first : (value) => first(value) && others.every((test) => test(value));
}
