import { z } from 'zod/mini';
import { field } from '../../../parse/index.ts';
import { tagged } from '../../clerk/schemas/tagged.ts';

export const apiKey = tagged('api_key', 'A key for programs', {
  id: field.id('ak', 'The key, not the secret'),
  type: field.text('slug', 'Kind of key'),
  subject: field.id(['user', 'org', 'mch'], 'Whom the key stands for'),
  name: field.text('name', 'What its owner calls it'),
  description: z.nullish(field.text('text', 'What it is for')),
  claims: z.nullish(field.metadata('What it says about its subject')),
  scopes: z.array(field.text('slug', 'What it may do')),
  secret: z.optional(field.text('secret', 'The key itself; told once')),
  revoked: field.flag('it was revoked'),
  revocation_reason: z.nullable(field.text('text', 'Why it was revoked')),
  expired: field.flag('it has expired'),
  expiration: z.nullable(field.timeMs('When it expires')),
  created_by: z.nullable(field.id('user', 'Who made it')),
  last_used_at: z.nullish(field.timeMs('When it was last used')),
  created_at: field.timeMs('When it was made'),
  updated_at: field.timeMs('When it last changed'),
});
