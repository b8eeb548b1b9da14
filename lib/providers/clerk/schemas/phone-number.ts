import { z } from 'zod/mini';
import { field } from '../../../parse/index.ts';
import { linkedIdentifier } from './linked-identifier.ts';
import { tagged } from './tagged.ts';
import { verification } from './verification.ts';

export const phoneNumber = tagged('phone_number', 'A phone number of a user', {
  id: field.id('idn', 'The identification'),
  phone_number: field.text('phone', 'The number in international form'),
  reserved_for_second_factor: z.optional(field.flag('it is used as a second factor')),
  default_second_factor: z.optional(field.flag('it is offered first as the second factor')),
  reserved: field.flag('it is kept for this user although not verified'),
  verification: z.nullable(verification),
  linked_to: z.array(linkedIdentifier),
  backup_codes: z.nullish(z.array(field.text('secret', 'Code that replaces a second factor once'))),
  created_at: field.timeMs('When it was added', { since: '2025' }),
  updated_at: field.timeMs('When it last changed', { since: '2025' }),
});
