import { z } from 'zod/mini';
import { field } from '../../../../parse/index.ts';
import { tagged } from '../../../clerk/schemas/tagged.ts';

export const paymentMethod = tagged('commerce_payment_method', 'A way to pay', {
  id: field.opaqueId('The way to pay'),
  payer_id: field.opaqueId('Who pays with it'),
  payment_type: field.choice(['card', 'link', 'payer-credits'], 'Kind of payment'),
  is_default: z.optional(field.flag('it is used unless another is chosen')),
  gateway: field.text('slug', 'Who handles the payment'),
  gateway_external_id: field.opaqueId('The way to pay, as the gateway knows it'),
  gateway_external_account_id: z.nullable(field.opaqueId('The account at the gateway')),
  last4: z.nullable(field.text('secret', 'Last digits of the card')),
  status: field.choice(['active', 'expired', 'disconnected'], 'Whether it can be used'),
  wallet_type: z.nullish(field.text('slug', 'Wallet that holds the card')),
  card_type: z.nullable(field.text('slug', 'Brand of the card')),
  expiry_year: z.nullish(field.count('Year in which the card expires')),
  expiry_month: z.nullish(field.count('Month in which the card expires')),
  created_at: z.optional(field.timeMs('When it was added')),
  updated_at: z.optional(field.timeMs('When it last changed')),
  is_removable: z.optional(field.flag('it can be removed')),
});

export const paymentMethodStart = tagged('commerce_payment_method_initialize', 'What the gateway needs to add one', {
  id: z.optional(field.opaqueId('Identifier that the type declarations promise and no response carries')),
  external_client_secret: z.nullish(field.text('secret', 'Secret for the form of the gateway')),
  external_gateway_id: z.nullish(field.opaqueId('The account at the gateway')),
  payment_method_order: z.array(field.text('slug', 'Kind of payment, first choice first')),
});
