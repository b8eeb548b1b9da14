import { z } from 'zod/mini';
import { field, structure } from '../../../parse/index.ts';
import { tagged } from '../../clerk/schemas/tagged.ts';

export const m2mToken = tagged('machine_to_machine_token', 'A token by which one machine calls another', {
  id: field.id('mt', 'The token, not the secret'),
  subject: field.id('mch', 'Machine that calls'),
  claims: z.nullish(field.metadata('What it says about its machine')),
  scopes: z.optional(z.array(field.id('mch', 'Machine that may be called'))),
  token: z.optional(field.text('token', 'The token itself; told once')),
  revoked: field.flag('it was revoked'),
  revocation_reason: z.nullable(field.text('text', 'Why it was revoked')),
  expired: field.flag('it has expired'),
  expiration: z.nullable(field.timeMs('When it expires')),
  last_used_at: z.nullable(field.timeMs('When it was last used')),
  created_at: field.timeMs('When it was made'),
  updated_at: field.timeMs('When it last changed'),
});

export const m2mTokens = structure('page', 'A page of a list', {
  m2m_tokens: z.array(m2mToken),
  total_count: field.count('Items in the whole list', { unit: 'items' }),
});
