import { z } from 'zod/mini';
import { field } from '../../../parse/index.ts';
import { coreFields } from './core-fields.ts';
import { linkedIdentifier } from './linked-identifier.ts';
import { tagged } from './tagged.ts';
import { verification } from './verification.ts';

export const emailAddress = tagged(
  'email_address',
  'An e-mail address of a user',
  {
    id: field.id('idn', 'The identification'),
    email_address: field.text('email', 'The address'),
    reserved: field.flag('it is kept for this user although not verified'),
    verification: z.nullable(verification),
    linked_to: z.array(linkedIdentifier),
    matches_sso_connection: z.optional(field.flag('its domain signs in through an enterprise connection')),
    created_at: z.optional(field.timeMs('When it was added', { since: '2025' })),
    updated_at: z.optional(field.timeMs('When it last changed', { since: '2025' })),
  },
  { core: coreFields.email_address },
);
