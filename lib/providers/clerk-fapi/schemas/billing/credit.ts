import { z } from 'zod';
import { field, object } from '../../../../parse/index.ts';
import { money } from './money.ts';

// Known from clerk-js and the Backend API alone, so no field is required.

export const creditBalance = object('commerce_credit_balance', 'Credit that a payer has left', {
  object: field.choice(['commerce_credit_balance'], 'Kind of this object').optional(),
  balance: money.nullish(),
});

export const creditEntry = object('commerce_credit_ledger', 'A change of the credit', {
  object: field.choice(['commerce_credit_ledger'], 'Kind of this object').optional(),
  id: field.opaqueId('The change').optional(),
  payer_id: field.opaqueId('Whose credit it is').optional(),
  amount: money.optional(),
  source_type: field.text('slug', 'What changed it').optional(),
  source_id: field.opaqueId('The thing that changed it').optional(),
  note: field.text('text', 'Why it was changed').nullish(),
  // ISO text in the reference of the Backend API, a number in the type declarations.
  created_at: z.union([field.timeIso('When it was changed'), field.timeMs('When it was changed')]).optional(),
});
