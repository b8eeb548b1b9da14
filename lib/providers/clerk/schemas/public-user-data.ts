import { z } from 'zod/mini';
import { field, object } from '../../../parse/index.ts';

/** The part of a user that other members may see. */
export const publicUserData = object('public_user_data', 'The part of a user that others may see', {
  first_name: z.nullable(field.text('name', 'First name')),
  last_name: z.nullable(field.text('name', 'Last name')),
  image_url: z.nullish(field.text('url', 'Picture, drawn by Clerk where the user has none')),
  has_image: field.flag('the user has a picture of their own'),
  identifier: field.text('email', 'What the user signs in with: an address, a number, or a name'),
  profile_image_url: z.nullish(field.text('url', 'Picture', { deprecated: 'image_url' })),
  user_id: z.nullish(field.id('user', 'The user')),
  username: z.nullish(field.text('username', 'Username')),
  banned: z.nullish(field.flag('the user may not sign in')),
  deprovisioned: z.nullish(field.flag('the directory of their company removed the user')),
  id: z.optional(field.opaqueId('Identifier that the type declarations promise and no response carries')),
  object: z.optional(field.text('text', 'Kind that the type declarations promise and no response carries')),
});
