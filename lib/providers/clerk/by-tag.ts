import type { z } from 'zod/mini';
import { isObject, type JsonObject } from '../../json.ts';
import { shapeOf } from '../../parse/index.ts';
import { deletedObject } from './schemas/deleted-object.ts';

/** Schemas by the value of an object's own `object` field. */
export type SchemasByTag = ReadonlyMap<string, z.ZodMiniType>;

/** Schemas by every tag that their own `object` field allows; gathered when the first of them is asked for. */
export function byTag(schemas: readonly z.ZodMiniType[]): () => SchemasByTag {
  let made: SchemasByTag | undefined;
  return () => {
    made ??= new Map(schemas.flatMap((schema) => tagsOf(schema).map((tag) => [tag, schema] as const)));
    return made;
  };
}

function tagsOf(schema: z.ZodMiniType): readonly string[] {
  const { node } = shapeOf(schema);
  return (node.kind === 'object' && node.fields.get('object')?.info?.choices) || [];
}

/**
 * The schema of an object, by its tag. Others tag their objects too (`user`, `organization`): the identifier has to be a KSUID,
 * or most required fields to be there.
 */
export function schemaOfTagged(value: unknown, schemas: SchemasByTag): z.ZodMiniType | null {
  if (!isObject(value)) return null;
  if (value.deleted === true && hasKsuid(value)) return deletedObject;
  const schema = typeof value.object === 'string' ? (schemas.get(value.object) ?? null) : null;
  return schema !== null && (hasKsuid(value) || resembles(schema, value)) ? schema : null;
}

const hasKsuid = ({ id }: JsonObject): boolean => typeof id === 'string' && /^[a-z0-9_]+_[0-9A-Za-z]{27}$/.test(id);

function resembles(schema: z.ZodMiniType, value: JsonObject): boolean {
  const { node } = shapeOf(schema);
  if (node.kind !== 'object') return false;
  const required = [...node.fields].filter(([, { optional }]) => !optional).map(([key]) => key);
  return required.filter((key) => Object.hasOwn(value, key)).length > required.length * 0.6;
}
