import { z } from 'zod/mini';
import { field, structure } from '../../../../parse/index.ts';
import { money } from './money.ts';

export const perUnitTier = structure('per_unit_tier', 'What some units cost', {
  quantity: z.nullish(field.count('Units', { unit: 'units' })),
  fee_per_block: money,
  total: money,
});

const perUnitTotal = structure('per_unit_total', 'What the units of one kind cost', {
  name: field.text('name', 'What is counted'),
  block_size: field.count('Units that are sold together', { unit: 'units' }),
  tiers: z.array(perUnitTier),
});

const proration = structure('proration', 'What an unused part of a period is worth', {
  amount: money,
  cycle_days_remaining: z.optional(field.duration('days', 'Unused')),
  cycle_days_passed: z.optional(field.duration('days', 'Used')),
  cycle_days_total: z.optional(field.duration('days', 'The whole period')),
  cycle_remaining_percent: z.optional(field.count('Unused part', { unit: 'percent' })),
  cycle_passed_percent: z.optional(field.count('Used part', { unit: 'percent' })),
});

export const subscriptionCredit = proration;

const appliedDiscount = structure('applied_discount', 'A discount', {
  amount: money,
  discount_id: field.opaqueId('The discount'),
  name: field.text('name', 'Its name'),
  effect: field.choice(['percentage', 'fixed_amount'], 'How it works'),
  percent_off: z.nullish(field.count('How much less', { unit: 'percent' })),
  amount_off: z.nullish(money),
  promo_code: z.nullish(field.text('secret', 'Code that gives it')),
  cycles_remaining: z.nullable(field.count('Periods left', { unit: 'periods' })),
  duration_in_cycles: z.nullable(field.count('Periods in all', { unit: 'periods' })),
  cycles_applied: z.nullable(field.count('Periods it was applied to', { unit: 'periods' })),
});

export const credits = structure('credits', 'What is taken off', {
  proration: z.nullable(proration),
  payer: z.nullable(
    structure('payer_credit', 'Credit of the payer', {
      remaining_balance: money,
      applied_amount: money,
    }),
  ),
  total: money,
});

const discounts = structure('discounts', 'What is less by discounts', {
  proration: z.nullable(proration),
  discount: z.nullish(appliedDiscount),
  total: money,
});

const due = {
  subtotal: money,
  base_fee: z.nullable(money),
  tax_total: money,
  grand_total: money,
  per_unit_totals: z.nullish(z.array(perUnitTotal)),
};

export const perUnitTotals = due.per_unit_totals;

export const statementTotals = structure('statement_totals', 'What a period cost', due);

const perPeriodTotals = structure('per_period_totals', 'What each period costs', due);

/** The totals of subscriptions, payments and checkouts differ in what is always there. */
export const totals = structure('totals', 'What is to be paid', {
  ...due,
  total_due_after_free_trial: z.nullish(money),
  total_due_now: z.nullish(money),
  total_due_per_period: z.nullish(money),
  totals_due_per_period: z.nullish(perPeriodTotals),
  past_due: z.nullish(money),
  credit: z.nullish(money),
  credits: z.nullish(credits),
  discounts: z.nullish(discounts),
  proration: z.nullish(structure('proration_credit', 'What an unused part is worth', { credit: z.optional(money) })),
});

export const checkoutTotals = structure('checkout_totals', 'What a checkout comes to', {
  ...due,
  total_due_after_free_trial: z.nullable(money),
  total_due_now: z.nullable(money),
  total_due_per_period: money,
  totals_due_per_period: z.nullish(perPeriodTotals),
  past_due: z.nullish(money),
  credit: z.nullable(money),
  credits: z.nullable(credits),
  discounts: z.nullish(discounts),
});
