import { field, object, structure } from '../../../parse/index.ts';

const payer = (of: string) =>
  structure('payer_settings', `What ${of} can subscribe to`, {
    enabled: field.flag('They can be billed').optional(),
    has_paid_plans: field.flag('There are plans that cost').optional(),
  });

/** Until 2025-11-10 the flags stood in `billing` itself, afterwards by payer; recordings show both at once. */
export const commerceSettings = object('commerce_settings', 'How the instance bills', {
  enabled: field.flag('Billing is on', { deprecated: 'billing' }).optional(),
  stripe_publishable_key: field.text('text', 'Public key of the payment provider', { deprecated: 'billing' }).nullish(),
  id: field.opaqueId('Identifier that the type declarations promise and no answer carries').optional(),
  object: field.text('slug', 'Kind that the type declarations promise and no answer carries').optional(),
  billing: structure('billing_settings', 'How the instance bills', {
    stripe_publishable_key: field.text('text', 'Public key of the payment provider').nullish(),
    free_trial_requires_payment_method: field.flag('A trial asks for a way to pay').optional(),
    user: payer('users').optional(),
    organization: payer('organizations').optional(),
    enabled: field.flag('Billing is on').optional(),
    has_paid_user_plans: field.flag('There are plans for users that cost').optional(),
    has_paid_org_plans: field.flag('There are plans for organizations that cost').optional(),
  }).optional(),
});
