import { z } from 'zod/mini';
import { field, object, structure } from '../../../parse/index.ts';
import { publicUserData } from '../../clerk/schemas/public-user-data.ts';

/** Known from clerk-js and its type declarations alone, so no field is required. */
export const ssoBypassUser = object('sso_bypass_allowlist_user', 'A user who may pass by the directory', {
  object: z.optional(field.choice(['sso_bypass_allowlist_user'], 'Kind of this object')),
  user_id: z.optional(field.id('user', 'The user')),
  public_user_data: z.nullish(publicUserData),
  created_at: z.optional(field.timeMs('When the user was listed')),
  updated_at: z.optional(field.timeMs('When it last changed')),
});

export const ssoBypassUsers = structure('sso_bypass_batch', 'Several users at once', {
  data: z.optional(z.array(ssoBypassUser)),
  errors: z.optional(
    z.array(
      structure('refused_user', 'A user who was refused', {
        user_id: z.optional(field.id('user', 'The user')),
        code: z.optional(field.text('slug', 'Why the user was refused')),
      }),
    ),
  ),
});
