import { z } from 'zod/mini';
import { field, object } from '../../../parse/index.ts';
import { coreFields } from './core-fields.ts';

/** A minted token. The published schema has `jwt` alone; the wire adds `object`. */
export const token = object(
  'token',
  'A minted token',
  {
    object: z.optional(field.choice(['token'], 'Kind of this object')),
    jwt: field.text('token', 'The token itself, ready to be sent as a bearer'),
    id: z.optional(field.opaqueId('Identifier that the type declarations promise and no response carries')),
  },
  { core: coreFields.token },
);
