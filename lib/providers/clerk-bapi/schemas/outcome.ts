import { z } from 'zod/mini';
import { field, structure } from '../../../parse/index.ts';

/** What a check of a password or a code came to. */
export const verified = structure('outcome', 'What the check came to', {
  verified: field.flag('it is right'),
  code_type: z.nullish(field.choice(['totp', 'backup_code'], 'Kind of the code')),
});

/** All that is returned where a second factor was removed. */
export const ofUser = structure('outcome', 'Whose second factor was removed', {
  user_id: field.id('user', 'The user'),
});
