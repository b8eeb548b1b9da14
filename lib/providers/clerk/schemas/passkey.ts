import { z } from 'zod/mini';
import { field, object } from '../../../parse/index.ts';
import { verification } from './verification.ts';

export const passkey = object('passkey', 'A passkey of a user', {
  id: field.id(['idn', 'passkey'], 'The identification'),
  object: field.choice(['passkey'], 'Kind of this object'),
  name: z.nullable(field.text('name', 'What the user calls it')),
  last_used_at: z.nullish(field.timeMs('When it last signed the user in')),
  verification: z.nullable(verification),
  created_at: z.optional(field.timeMs('When the passkey was made')),
  updated_at: z.optional(field.timeMs('When the passkey last changed')),
});
