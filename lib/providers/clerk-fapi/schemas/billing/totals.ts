import { z } from 'zod';
import { field, structure } from '../../../../parse/index.ts';
import { money } from './money.ts';

export const perUnitTier = structure('per_unit_tier', 'What some units cost', {
  quantity: field.count('Units', { unit: 'units' }).nullish(),
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
  cycle_days_remaining: field.duration('days', 'Unused').optional(),
  cycle_days_passed: field.duration('days', 'Used').optional(),
  cycle_days_total: field.duration('days', 'The whole period').optional(),
  cycle_remaining_percent: field.count('Unused part', { unit: 'percent' }).optional(),
  cycle_passed_percent: field.count('Used part', { unit: 'percent' }).optional(),
});

export const subscriptionCredit = proration;

const appliedDiscount = structure('applied_discount', 'A discount', {
  amount: money,
  discount_id: field.opaqueId('The discount'),
  name: field.text('name', 'Its name'),
  effect: field.choice(['percentage', 'fixed_amount'], 'How it works'),
  percent_off: field.count('How much less', { unit: 'percent' }).nullish(),
  amount_off: money.nullish(),
  promo_code: field.text('secret', 'Code that gives it').nullish(),
  cycles_remaining: field.count('Periods left', { unit: 'periods' }).nullable(),
  duration_in_cycles: field.count('Periods in all', { unit: 'periods' }).nullable(),
  cycles_applied: field.count('Periods it was applied to', { unit: 'periods' }).nullable(),
});

export const credits = structure('credits', 'What is taken off', {
  proration: proration.nullable(),
  payer: structure('payer_credit', 'Credit of the payer', {
    remaining_balance: money,
    applied_amount: money,
  }).nullable(),
  total: money,
});

const discounts = structure('discounts', 'What is less by discounts', {
  proration: proration.nullable(),
  discount: appliedDiscount.nullish(),
  total: money,
});

const due = {
  subtotal: money,
  base_fee: money.nullable(),
  tax_total: money,
  grand_total: money,
  per_unit_totals: z.array(perUnitTotal).nullish(),
};

export const perUnitTotals = due.per_unit_totals;

export const statementTotals = structure('statement_totals', 'What a period cost', due);

const perPeriodTotals = structure('per_period_totals', 'What each period costs', due);

/** The totals of subscriptions, payments and checkouts differ in what is always there. */
export const totals = structure('totals', 'What is to be paid', {
  ...due,
  total_due_after_free_trial: money.nullish(),
  total_due_now: money.nullish(),
  total_due_per_period: money.nullish(),
  totals_due_per_period: perPeriodTotals.nullish(),
  past_due: money.nullish(),
  credit: money.nullish(),
  credits: credits.nullish(),
  discounts: discounts.nullish(),
  proration: structure('proration_credit', 'What an unused part is worth', { credit: money.optional() }).nullish(),
});

export const checkoutTotals = structure('checkout_totals', 'What a checkout comes to', {
  ...due,
  total_due_after_free_trial: money.nullable(),
  total_due_now: money.nullable(),
  total_due_per_period: money,
  totals_due_per_period: perPeriodTotals.nullish(),
  past_due: money.nullish(),
  credit: money.nullable(),
  credits: credits.nullable(),
  discounts: discounts.nullish(),
});
