import { z } from 'zod';
import { field, object } from '../../../parse/index.ts';

export const apiKey = object('api_key', 'A key for programs', {
  object: field.choice(['api_key'], 'Kind of this object'),
  id: field.id('ak', 'The key, not the secret'),
  type: field.text('slug', 'Kind of key'),
  subject: field.id(['user', 'org', 'mch'], 'Whom the key stands for'),
  name: field.text('name', 'What its owner calls it'),
  description: field.text('text', 'What it is for').nullish(),
  claims: field.metadata('What it says about its subject').nullish(),
  scopes: z.array(field.text('slug', 'What it may do')),
  secret: field.text('secret', 'The key itself; told once').optional(),
  revoked: field.flag('It was revoked'),
  revocation_reason: field.text('text', 'Why it was revoked').nullable(),
  expired: field.flag('It has lapsed'),
  expiration: field.timeMs('When it lapses').nullable(),
  created_by: field.id('user', 'Who made it').nullable(),
  last_used_at: field.timeMs('When it was last used').nullish(),
  created_at: field.timeMs('When it was made'),
  updated_at: field.timeMs('When it last changed'),
});
