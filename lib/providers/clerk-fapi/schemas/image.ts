import { z } from 'zod/mini';
import { field, object } from '../../../parse/index.ts';

export const image = object('image', 'A picture', {
  object: z.optional(field.choice(['image'], 'Kind of this object')),
  id: z.optional(field.id('img', 'The picture')),
  name: z.nullish(field.text('text', 'Name of the file')),
  public_url: z.nullish(field.text('url', 'Where it is served')),
});
