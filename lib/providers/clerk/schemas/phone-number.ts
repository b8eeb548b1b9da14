import { z } from 'zod';
import { field, object } from '../../../parse/index.ts';
import { linkedIdentifier } from './linked-identifier.ts';
import { verification } from './verification.ts';

export const phoneNumber = object('phone_number', 'A phone number of a user', {
  id: field.id('idn', 'The identification'),
  object: field.choice(['phone_number'], 'Kind of this object'),
  phone_number: field.text('phone', 'The number in international form'),
  reserved_for_second_factor: field.flag('Used as a second factor').optional(),
  default_second_factor: field.flag('Offered first as the second factor').optional(),
  reserved: field.flag('Kept for this user although not verified'),
  verification: verification.nullable(),
  linked_to: z.array(linkedIdentifier),
  backup_codes: z.array(field.text('secret', 'One-time code that replaces the factor')).nullish(),
  created_at: field.timeMs('When the number was added', { since: '2025' }),
  updated_at: field.timeMs('When the number last changed', { since: '2025' }),
});
