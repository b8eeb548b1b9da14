import { z } from 'zod';
import { field, object, structure } from '../../../parse/index.ts';

export const m2mToken = object('machine_to_machine_token', 'A token by which one machine calls another', {
  object: field.choice(['machine_to_machine_token'], 'Kind of this object'),
  id: field.id('mt', 'The token, not the secret'),
  subject: field.id('mch', 'Machine that calls'),
  claims: field.metadata('What it says about its machine').nullish(),
  scopes: z.array(field.id('mch', 'Machine that may be called')).optional(),
  token: field.text('token', 'The token itself; told once').optional(),
  revoked: field.flag('It was revoked'),
  revocation_reason: field.text('text', 'Why it was revoked').nullable(),
  expired: field.flag('It has lapsed'),
  expiration: field.timeMs('When it lapses').nullable(),
  last_used_at: field.timeMs('When it was last used').nullable(),
  created_at: field.timeMs('When it was made'),
  updated_at: field.timeMs('When it last changed'),
});

export const m2mTokens = structure('page', 'A page of a list', {
  m2m_tokens: z.array(m2mToken),
  total_count: field.count('Items in the whole list', { unit: 'items' }),
});
