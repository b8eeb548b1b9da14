import { z } from 'zod/mini';
import { field, structure } from '../../../../parse/index.ts';
import { tagged } from '../../../clerk/schemas/tagged.ts';
import { money } from './money.ts';
import { payee, payer } from './payer.ts';
import { paymentMethod } from './payment-method.ts';
import { subscriptionItem } from './subscription.ts';
import { statementTotals, totals } from './totals.ts';

export const payment = tagged('commerce_payment', 'An attempt to be paid', {
  id: field.opaqueId('The attempt'),
  payment_id: field.opaqueId('The payment'),
  instance_id: field.id('ins', 'The instance'),
  charge_type: field.text('slug', 'Why it is charged'),
  payee_id: field.opaqueId('Who is paid'),
  payee,
  payer_id: field.opaqueId('Who pays'),
  payer,
  subscription_item_id: field.opaqueId('What it is for'),
  subscription_item: subscriptionItem,
  amount: money,
  totals: z.nullish(totals),
  payment_method_id: field.opaqueId('The way to pay'),
  payment_method: z.nullable(paymentMethod),
  statement_id: field.opaqueId('Statement it is on'),
  gateway_external_id: z.nullable(field.opaqueId('The payment, as the gateway knows it')),
  gateway_external_url: z.nullable(field.text('url', 'The payment at the gateway')),
  status: field.text('slug', 'How it ended'),
  paid_at: z.nullable(field.timeMs('When it was paid')),
  failed_at: z.nullable(field.timeMs('When it failed')),
  failed_reason: z.nullish(field.metadata('Why it failed')),
  created_at: field.timeMs('When it was made'),
  updated_at: field.timeMs('When it last changed'),
});

export const statement = tagged('commerce_statement', 'What was paid in one period', {
  id: field.opaqueId('The statement'),
  instance_id: field.id('ins', 'The instance'),
  timestamp: field.timeMs('The period'),
  payer,
  status: field.text('slug', 'Whether the period is over'),
  totals: statementTotals,
  groups: z.array(
    structure('statement_group', 'What was paid on one day', {
      object: field.text('slug', 'Kind of this object'),
      id: z.optional(field.opaqueId('The group')),
      timestamp: field.timeMs('The day'),
      items: z.array(payment),
    }),
  ),
});
