import { z } from 'zod/mini';
import { field } from '../../../../parse/index.ts';
import { tagged } from '../../../clerk/schemas/tagged.ts';
import { payer } from './payer.ts';
import { paymentMethod } from './payment-method.ts';
import { plan } from './plan.ts';
import { subscriptionItem } from './subscription.ts';
import { checkoutTotals } from './totals.ts';

export const checkout = tagged('commerce_checkout', 'A purchase under way', {
  id: field.opaqueId('The checkout'),
  plan,
  plan_period: field.choice(['month', 'annual'], 'How often it is paid'),
  payer,
  payment_method: z.nullish(paymentMethod),
  external_client_secret: z.nullish(field.text('secret', 'Secret for the form of the gateway')),
  external_gateway_id: field.opaqueId('The account at the gateway'),
  status: field.choice(['completed', 'needs_confirmation'], 'How far it has come'),
  totals: checkoutTotals,
  subscription_item: z.nullish(subscriptionItem),
  plan_period_start: z.nullish(field.timeMs('When the first period begins')),
  is_immediate_plan_change: field.flag('the plan changes at once'),
  free_trial_ends_at: z.nullish(field.timeMs('When the trial ends')),
  needs_payment_method: field.flag('it asks for a way to pay'),
});
