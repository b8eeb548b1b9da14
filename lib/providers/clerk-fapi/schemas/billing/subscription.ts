import { z } from 'zod/mini';
import { field, structure } from '../../../../parse/index.ts';
import { tagged } from '../../../clerk/schemas/tagged.ts';
import { money } from './money.ts';
import { payer } from './payer.ts';
import { paymentMethod } from './payment-method.ts';
import { plan } from './plan.ts';
import { credits, perUnitTier, perUnitTotals, subscriptionCredit, totals } from './totals.ts';

const discountRedemption = tagged('commerce_discount_redemption', 'A discount on one item', {
  id: field.opaqueId('The use of the discount'),
  subscription_item_id: field.opaqueId('The item'),
  discount_id: field.opaqueId('The discount'),
  name: z.nullish(field.text('name', 'Its name')),
  source: field.choice(['manual', 'promo_code', 'promotion'], 'Who gave it'),
  promo_code: z.nullish(field.text('secret', 'Code that gave it')),
  effect: z.nullish(field.choice(['percentage', 'fixed_amount'], 'How it works')),
  percent_off: z.nullish(field.count('How much less', { unit: 'percent' })),
  amount_off: z.nullish(money),
  amount: z.nullish(money),
  cycles_remaining: z.nullable(field.count('Periods left', { unit: 'periods' })),
  cycles_applied: field.count('Periods it was applied to', { unit: 'periods' }),
  status: z.nullish(field.choice(['active', 'exhausted', 'removed'], 'Whether it still counts')),
  redeemed_at: field.timeMs('When it was given'),
  redeemed_by: z.nullable(field.opaqueId('Who gave it')),
});

const nextItemPayment = structure('next_payment', 'What is paid next', {
  amount: z.nullish(money),
  date: z.nullish(field.timeMs('When it is paid')),
  per_unit_totals: perUnitTotals,
  totals: z.nullish(totals),
});

export const subscriptionItem = tagged('commerce_subscription_item', 'A plan that someone subscribed to', {
  id: field.opaqueId('The item'),
  instance_id: field.id('ins', 'The instance'),
  status: field.choice(
    ['active', 'canceled', 'ended', 'past_due', 'upcoming', 'incomplete', 'abandoned'],
    'Whether it counts',
  ),
  credit: z.nullish(subscriptionCredit),
  credits: z.nullish(credits),
  plan_id: field.opaqueId('The plan'),
  price_id: z.nullish(field.opaqueId('The price')),
  plan: z.nullish(plan),
  plan_period: field.choice(['month', 'annual'], 'How often it is paid'),
  payment_method_id: z.nullish(field.opaqueId('The way to pay')),
  payment_method: z.nullish(paymentMethod),
  lifetime_paid: z.nullish(money),
  amount: z.nullish(money),
  next_payment: z.nullish(nextItemPayment),
  payer_id: field.opaqueId('Who pays'),
  payer: z.nullish(payer),
  is_free_trial: field.flag('it is being tried'),
  period_start: field.timeMs('When the period began'),
  period_end: z.nullable(field.timeMs('When the period ends')),
  proration_date: z.nullish(field.text('text', 'Day from which it is counted')),
  canceled_at: z.nullable(field.timeMs('When it was canceled')),
  past_due_at: z.nullable(field.timeMs('Since when a payment is missing')),
  ended_at: z.nullable(field.timeMs('When it ended')),
  created_at: z.optional(field.timeMs('When it was made')),
  updated_at: z.optional(field.timeMs('When it last changed')),
  seats: z.nullish(
    structure('seats', 'Members it is for', {
      quantity: z.nullable(field.count('Members', { unit: 'members' })),
      tiers: z.nullish(z.array(perUnitTier)),
    }),
  ),
  totals: z.nullish(totals),
  applied_discount: z.nullish(discountRedemption),
});

export const subscription = tagged('commerce_subscription', 'Everything that someone subscribed to', {
  id: field.opaqueId('The subscription'),
  instance_id: field.id('ins', 'The instance'),
  status: field.choice(['active', 'past_due', 'canceled', 'ended', 'abandoned', 'incomplete'], 'Whether it counts'),
  payer_id: field.opaqueId('Who pays'),
  created_at: field.timeMs('When it was made'),
  updated_at: field.timeMs('When it last changed'),
  active_at: z.nullable(field.timeMs('Since when it counts')),
  past_due_at: z.nullable(field.timeMs('Since when a payment is missing')),
  subscription_items: z.array(subscriptionItem),
  next_payment: z.nullish(
    structure('next_payment', 'What is paid next', {
      date: field.timeMs('When it is paid'),
      amount: money,
      per_unit_totals: perUnitTotals,
      totals: z.nullish(totals),
    }),
  ),
  eligible_for_free_trial: z.optional(field.flag('it could be tried first')),
});
