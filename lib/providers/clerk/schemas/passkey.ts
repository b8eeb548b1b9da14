import { field, object } from '../../../parse/index.ts';
import { verification } from './verification.ts';

export const passkey = object('passkey', 'A passkey of a user', {
  id: field.id(['idn', 'passkey'], 'The identification'),
  object: field.choice(['passkey'], 'Kind of this object'),
  name: field.text('name', 'What the user calls it').nullable(),
  last_used_at: field.timeMs('When it last signed the user in').nullish(),
  verification: verification.nullable(),
  created_at: field.timeMs('When the passkey was made').optional(),
  updated_at: field.timeMs('When the passkey last changed').optional(),
});
