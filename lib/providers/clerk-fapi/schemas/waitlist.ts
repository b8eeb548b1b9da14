import { z } from 'zod/mini';
import { field, object } from '../../../parse/index.ts';

/** The specification calls the object `waitlist_entry`, the type declarations `waitlist`. */
export const waitlistEntry = object('waitlist_entry', 'A place on the waitlist', {
  object: field.choice(['waitlist_entry', 'waitlist'], 'Kind of this object'),
  id: field.opaqueId('The place'),
  created_at: z.optional(field.timeMs('When it was taken')),
  updated_at: z.optional(field.timeMs('When it last changed')),
});
