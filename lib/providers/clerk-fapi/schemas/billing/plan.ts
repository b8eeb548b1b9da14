import { z } from 'zod/mini';
import { field, structure } from '../../../../parse/index.ts';
import { tagged } from '../../../clerk/schemas/tagged.ts';
import { money } from './money.ts';

const feature = tagged('feature', 'What a plan includes', {
  id: field.opaqueId('The feature'),
  name: field.text('name', 'Its name'),
  description: z.nullable(field.text('text', 'What it is')),
  slug: field.text('slug', 'Its name in checks'),
  avatar_url: z.nullable(field.text('url', 'Its picture')),
});

const unitPrice = structure('unit_price', 'What one unit costs', {
  name: field.text('name', 'What is counted'),
  block_size: field.count('Units that are sold together', { unit: 'units' }),
  tiers: z.array(
    structure('unit_price_tier', 'What a unit costs from some number on', {
      object: z.optional(field.choice(['commerce_unit_price'], 'Kind of this object')),
      id: z.optional(field.opaqueId('The price')),
      starts_at_block: field.count('First block at this price', { unit: 'blocks' }),
      ends_after_block: z.nullish(field.count('Last block at this price', { unit: 'blocks' })),
      fee_per_block: money,
    }),
  ),
});

const price = tagged('commerce_price', 'One of the prices of a plan', {
  id: field.opaqueId('The price'),
  fee: z.nullable(money),
  annual_monthly_fee: z.nullable(money),
  is_default: field.flag('it holds unless another is chosen'),
  unit_prices: z.nullish(z.array(unitPrice)),
});

export const plan = tagged('commerce_plan', 'Something to subscribe to', {
  id: field.opaqueId('The plan'),
  name: field.text('name', 'Its name'),
  fee: z.nullable(money),
  annual_monthly_fee: z.nullable(money),
  annual_fee: z.nullable(money),
  description: z.nullable(field.text('text', 'What it is')),
  product_id: field.opaqueId('The product it belongs to', { deprecated: 'id' }),
  is_default: field.flag('it is the plan of those who have no other'),
  is_recurring: field.flag('it is paid again and again'),
  publicly_visible: field.flag('it is shown in the table of prices'),
  has_base_fee: field.flag('it costs something by itself'),
  for_payer_type: field.text('slug', 'Whether users or organizations pay'),
  slug: field.text('slug', 'Its name in checks'),
  avatar_url: z.nullable(field.text('url', 'Its picture')),
  free_trial_enabled: field.flag('it can be tried first'),
  free_trial_days: z.nullable(field.duration('days', 'How long it can be tried')),
  unit_prices: z.nullish(z.array(unitPrice)),
  available_prices: z.nullish(z.array(price)),
  features: z.nullish(z.array(feature)),
});
