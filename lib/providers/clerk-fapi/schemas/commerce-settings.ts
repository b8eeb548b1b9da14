import { z } from 'zod/mini';
import { field, object, structure } from '../../../parse/index.ts';

const payer = (of: string) =>
  structure('payer_settings', `What ${of} can subscribe to`, {
    enabled: z.optional(field.flag('they can be billed')),
    has_paid_plans: z.optional(field.flag('there are plans that cost')),
  });

/** Until 2025-11-10 the flags stood in `billing` itself, afterwards by payer; recordings show both at once. */
export const commerceSettings = object('commerce_settings', 'How the instance bills', {
  enabled: z.optional(field.flag('billing is on', { deprecated: 'billing' })),
  stripe_publishable_key: z.nullish(
    field.text('text', 'Public key of the payment provider', { deprecated: 'billing' }),
  ),
  id: z.optional(field.opaqueId('Identifier that the type declarations promise and no response carries')),
  object: z.optional(field.text('slug', 'Kind that the type declarations promise and no response carries')),
  billing: z.optional(
    structure('billing_settings', 'How the instance bills', {
      stripe_publishable_key: z.nullish(field.text('text', 'Public key of the payment provider')),
      free_trial_requires_payment_method: z.optional(field.flag('a trial asks for a way to pay')),
      user: z.optional(payer('users')),
      organization: z.optional(payer('organizations')),
      enabled: z.optional(field.flag('billing is on')),
      has_paid_user_plans: z.optional(field.flag('there are plans for users that cost')),
      has_paid_org_plans: z.optional(field.flag('there are plans for organizations that cost')),
    }),
  ),
});
