import type { z } from 'zod/mini';
import { field, type ObjectInfo, object } from '../../../parse/index.ts';

/** An object of Clerk's APIs, whose field `object` says what it is. */
export const tagged = <const Tag extends string, S extends z.core.$ZodShape>(
  tag: Tag,
  meaning: string,
  shape: S,
  info: Pick<ObjectInfo, 'core'> = {},
) => object(tag, meaning, { object: field.choice([tag], 'Kind of this object'), ...shape }, info);
