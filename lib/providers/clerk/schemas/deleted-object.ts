import { z } from 'zod/mini';
import { field, object } from '../../../parse/index.ts';

export const deletedObject = object('deleted_object', 'What is left of a deleted object', {
  id: z.optional(field.opaqueId('The object that is gone')),
  slug: z.nullish(field.text('slug', 'Its name in URLs')),
  external_id: z.nullish(field.opaqueId('The object as another system knows it')),
  object: field.text('slug', 'Kind of the object that is gone'),
  deleted: field.flag('it is gone'),
});
