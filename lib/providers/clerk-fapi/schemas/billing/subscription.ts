import { z } from 'zod';
import { field, object, structure } from '../../../../parse/index.ts';
import { money } from './money.ts';
import { payer } from './payer.ts';
import { paymentMethod } from './payment-method.ts';
import { plan } from './plan.ts';
import { credits, perUnitTier, perUnitTotals, subscriptionCredit, totals } from './totals.ts';

const discountRedemption = object('commerce_discount_redemption', 'A discount on one item', {
  object: field.choice(['commerce_discount_redemption'], 'Kind of this object'),
  id: field.opaqueId('The use of the discount'),
  subscription_item_id: field.opaqueId('The item'),
  discount_id: field.opaqueId('The discount'),
  name: field.text('name', 'Its name').nullish(),
  source: field.choice(['manual', 'promo_code', 'promotion'], 'Who gave it'),
  promo_code: field.text('secret', 'Code that gave it').nullish(),
  effect: field.choice(['percentage', 'fixed_amount'], 'How it works').nullish(),
  percent_off: field.count('How much less', { unit: 'percent' }).nullish(),
  amount_off: money.nullish(),
  amount: money.nullish(),
  cycles_remaining: field.count('Periods left', { unit: 'periods' }).nullable(),
  cycles_applied: field.count('Periods it was applied to', { unit: 'periods' }),
  status: field.choice(['active', 'exhausted', 'removed'], 'Whether it still counts').nullish(),
  redeemed_at: field.timeMs('When it was given'),
  redeemed_by: field.opaqueId('Who gave it').nullable(),
});

const nextItemPayment = structure('next_payment', 'What is paid next', {
  amount: money.nullish(),
  date: field.timeMs('When it is paid').nullish(),
  per_unit_totals: perUnitTotals,
  totals: totals.nullish(),
});

export const subscriptionItem = object('commerce_subscription_item', 'A plan that someone subscribed to', {
  object: field.choice(['commerce_subscription_item'], 'Kind of this object'),
  id: field.opaqueId('The item'),
  instance_id: field.id('ins', 'The instance'),
  status: field.choice(
    ['active', 'canceled', 'ended', 'past_due', 'upcoming', 'incomplete', 'abandoned'],
    'Whether it counts',
  ),
  credit: subscriptionCredit.nullish(),
  credits: credits.nullish(),
  plan_id: field.opaqueId('The plan'),
  price_id: field.opaqueId('The price').nullish(),
  plan: plan.nullish(),
  plan_period: field.choice(['month', 'annual'], 'How often it is paid'),
  payment_method_id: field.opaqueId('The way to pay').nullish(),
  payment_method: paymentMethod.nullish(),
  lifetime_paid: money.nullish(),
  amount: money.nullish(),
  next_payment: nextItemPayment.nullish(),
  payer_id: field.opaqueId('Who pays'),
  payer: payer.nullish(),
  is_free_trial: field.flag('It is being tried'),
  period_start: field.timeMs('When the period began'),
  period_end: field.timeMs('When the period ends').nullable(),
  proration_date: field.text('text', 'Day from which it is counted').nullish(),
  canceled_at: field.timeMs('When it was canceled').nullable(),
  past_due_at: field.timeMs('Since when a payment is missing').nullable(),
  ended_at: field.timeMs('When it ended').nullable(),
  created_at: field.timeMs('When it was made').optional(),
  updated_at: field.timeMs('When it last changed').optional(),
  seats: structure('seats', 'Members it is for', {
    quantity: field.count('Members', { unit: 'members' }).nullable(),
    tiers: z.array(perUnitTier).nullish(),
  }).nullish(),
  totals: totals.nullish(),
  applied_discount: discountRedemption.nullish(),
});

export const subscription = object('commerce_subscription', 'Everything that someone subscribed to', {
  object: field.choice(['commerce_subscription'], 'Kind of this object'),
  id: field.opaqueId('The subscription'),
  instance_id: field.id('ins', 'The instance'),
  status: field.choice(['active', 'past_due', 'canceled', 'ended', 'abandoned', 'incomplete'], 'Whether it counts'),
  payer_id: field.opaqueId('Who pays'),
  created_at: field.timeMs('When it was made'),
  updated_at: field.timeMs('When it last changed'),
  active_at: field.timeMs('Since when it counts').nullable(),
  past_due_at: field.timeMs('Since when a payment is missing').nullable(),
  subscription_items: z.array(subscriptionItem),
  next_payment: structure('next_payment', 'What is paid next', {
    date: field.timeMs('When it is paid'),
    amount: money,
    per_unit_totals: perUnitTotals,
    totals: totals.nullish(),
  }).nullish(),
  eligible_for_free_trial: field.flag('It could be tried first').optional(),
});
