import { field, object } from '../../../parse/index.ts';

/** The part of a user that other members may see. */
export const publicUserData = object('public_user_data', 'The part of a user that others may see', {
  first_name: field.text('name', 'First name').nullable(),
  last_name: field.text('name', 'Last name').nullable(),
  image_url: field.text('url', 'Picture, drawn by Clerk where the user has none').nullish(),
  has_image: field.flag('The user has a picture of their own'),
  identifier: field.text('email', 'What the user signs in with: an address, a number or a name'),
  profile_image_url: field.text('url', 'Picture', { deprecated: 'image_url' }).nullish(),
  user_id: field.id('user', 'The user').nullish(),
  username: field.text('username', 'User name').nullish(),
  banned: field.flag('The user may not sign in').nullish(),
  deprovisioned: field.flag('The directory of their company removed the user').nullish(),
  id: field.opaqueId('Identifier that the type declarations promise and no answer carries').optional(),
  object: field.text('text', 'Kind that the type declarations promise and no answer carries').optional(),
});
