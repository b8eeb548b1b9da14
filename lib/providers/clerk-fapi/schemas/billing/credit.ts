import { z } from 'zod/mini';
import { field, object } from '../../../../parse/index.ts';
import { money } from './money.ts';

// Known from clerk-js and the Backend API alone, so no field is required.

export const creditBalance = object('commerce_credit_balance', 'Credit that a payer has left', {
  object: z.optional(field.choice(['commerce_credit_balance'], 'Kind of this object')),
  balance: z.nullish(money),
});

export const creditEntry = object('commerce_credit_ledger', 'A change of the credit', {
  object: z.optional(field.choice(['commerce_credit_ledger'], 'Kind of this object')),
  id: z.optional(field.opaqueId('The change')),
  payer_id: z.optional(field.opaqueId('Whose credit it is')),
  amount: z.optional(money),
  source_type: z.optional(field.text('slug', 'What changed it')),
  source_id: z.optional(field.opaqueId('The thing that changed it')),
  note: z.nullish(field.text('text', 'Why it was changed')),
  // ISO text in the reference of the Backend API, a number in the type declarations.
  created_at: z.optional(z.union([field.timeIso('When it was changed'), field.timeMs('When it was changed')])),
});
