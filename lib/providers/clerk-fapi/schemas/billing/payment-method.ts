import { z } from 'zod';
import { field, object } from '../../../../parse/index.ts';

export const paymentMethod = object('commerce_payment_method', 'A way to pay', {
  object: field.choice(['commerce_payment_method'], 'Kind of this object'),
  id: field.opaqueId('The way to pay'),
  payer_id: field.opaqueId('Who pays with it'),
  payment_type: field.choice(['card', 'link', 'payer-credits'], 'Kind of payment'),
  is_default: field.flag('It is used unless another is chosen').optional(),
  gateway: field.text('slug', 'Who handles the payment'),
  gateway_external_id: field.opaqueId('The way to pay, as the gateway knows it'),
  gateway_external_account_id: field.opaqueId('The account at the gateway').nullable(),
  last4: field.text('secret', 'Last digits of the card').nullable(),
  status: field.choice(['active', 'expired', 'disconnected'], 'Whether it can be used'),
  wallet_type: field.text('slug', 'Wallet that holds the card').nullish(),
  card_type: field.text('slug', 'Brand of the card').nullable(),
  expiry_year: field.count('Year in which the card lapses').nullish(),
  expiry_month: field.count('Month in which the card lapses').nullish(),
  created_at: field.timeMs('When it was added').optional(),
  updated_at: field.timeMs('When it last changed').optional(),
  is_removable: field.flag('It can be removed').optional(),
});

export const paymentMethodStart = object('commerce_payment_method_initialize', 'What the gateway needs to add one', {
  object: field.choice(['commerce_payment_method_initialize'], 'Kind of this object'),
  id: field.opaqueId('Identifier that the type declarations promise and no answer carries').optional(),
  external_client_secret: field.text('secret', 'Secret for the form of the gateway').nullish(),
  external_gateway_id: field.opaqueId('The account at the gateway').nullish(),
  payment_method_order: z.array(field.text('slug', 'Kind of payment, first choice first')),
});
