import { z } from 'zod/mini';

/** What an object schema is called where the object itself does not say, and what it is. */
export interface ObjectInfo {
  readonly name: string;
  readonly meaning: string;
  /** True for envelopes and other wrapping that is no object of the API. */
  readonly structural: boolean;
  /** Of an envelope: the field that holds what is in it. An object that comes without the envelope is read as that. */
  readonly wraps?: string;
  /** Fields that every real one carries, whatever its age; of the other required ones only the published schemas say so. */
  readonly core?: readonly string[];
}

export const objects = z.registry<ObjectInfo>();

/** An object of an API: known fields typed, unknown ones kept and reported. */
export function object<S extends z.core.$ZodShape>(
  name: string,
  meaning: string,
  shape: S,
  info: Pick<ObjectInfo, 'core'> = {},
): z.ZodMiniObject<S, z.core.$loose> {
  const schema = z.looseObject(shape);
  objects.add(schema, { name, meaning, structural: false, ...info });
  return schema;
}

/** Wrapping around objects (an envelope, a page of a list): its fields are checked, but it is not listed as an object. */
export function structure<S extends z.core.$ZodShape>(
  name: string,
  meaning: string,
  shape: S,
  info: Pick<ObjectInfo, 'wraps'> = {},
): z.ZodMiniObject<S, z.core.$loose> {
  const schema = z.looseObject(shape);
  objects.add(schema, { name, meaning, structural: true, ...info });
  return schema;
}
