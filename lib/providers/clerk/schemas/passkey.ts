import { z } from 'zod/mini';
import { field } from '../../../parse/index.ts';
import { tagged } from './tagged.ts';
import { verification } from './verification.ts';

export const passkey = tagged('passkey', 'A passkey of a user', {
  id: field.id(['idn', 'passkey'], 'The identification'),
  name: z.nullable(field.text('name', 'What the user calls it')),
  last_used_at: z.nullish(field.timeMs('When it last signed its user in')),
  verification: z.nullable(verification),
  created_at: z.optional(field.timeMs('When it was made')),
  updated_at: z.optional(field.timeMs('When it last changed')),
});
