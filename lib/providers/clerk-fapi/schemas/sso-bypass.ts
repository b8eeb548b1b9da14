import { z } from 'zod';
import { field, object, structure } from '../../../parse/index.ts';
import { publicUserData } from '../../clerk/schemas/public-user-data.ts';

/** Known from clerk-js and its type declarations alone, so no field is required. */
export const ssoBypassUser = object('sso_bypass_allowlist_user', 'A user who may pass by the directory', {
  object: field.choice(['sso_bypass_allowlist_user'], 'Kind of this object').optional(),
  user_id: field.id('user', 'The user').optional(),
  public_user_data: publicUserData.nullish(),
  created_at: field.timeMs('When the user was listed').optional(),
  updated_at: field.timeMs('When it last changed').optional(),
});

export const ssoBypassUsers = structure('sso_bypass_batch', 'Several users at once', {
  data: z.array(ssoBypassUser).optional(),
  errors: z
    .array(
      structure('refused_user', 'A user who was refused', {
        user_id: field.id('user', 'The user').optional(),
        code: field.text('slug', 'Why the user was refused').optional(),
      }),
    )
    .optional(),
});
