/** The Frontend API reference requires the field in every version that has the object, whatever the types say. */
const alwaysThere = 'the reference has it in every response';

/** The Frontend API reference has no null there in any version: one is worth a word. */
const neverNull = 'the reference never has null there';

/**
 * Where a schema does not take what Clerk's type declarations allow, and why: the one list of its kind. Where the two
 * contradict each other, answers that were seen decide, then the published reference.
 */
export const deliberate = {
  'applied_discount.duration_in_cycles: absent': alwaysThere,
  'checkout.totals.credit: absent': alwaysThere,
  'checkout.totals.total_due_after_free_trial: absent': alwaysThere,
  'checkout.totals.total_due_now: absent': alwaysThere,
  'checkout.totals.total_due_per_period: absent': alwaysThere,
  'display_config.clerk_js_version: absent': alwaysThere,
  'display_config.google_one_tap_client_id: absent': alwaysThere,
  'enterprise_connection.allow_organization_account_linking: absent': alwaysThere,
  'enterprise_connection.domains: absent': alwaysThere,
  'external_account.verification: absent': alwaysThere,
  'organization_membership.permissions: type':
    'the type is a string with suggestions for editors, which reads as an object',
  'payment.payment_method: absent': alwaysThere,
  'payment.totals.base_fee: absent': alwaysThere,
  'payment_method.created_at: null': neverNull,
  'payment_method.payment_type: absent': alwaysThere,
  'payment_method.updated_at: null': neverNull,
  'plan.free_trial_days: absent': alwaysThere,
  'plan.free_trial_enabled: absent': alwaysThere,
  'session_activity.is_mobile: absent': alwaysThere,
  'sign_in.user_data.first_name: absent': alwaysThere,
  'sign_in.user_data.last_name: absent': alwaysThere,
  'sign_in_first_factor.web_3_wallet_id: lacks':
    'the type is made from camel case by a rule that parts digits; the field is web3_wallet_id',
  'subscription.subscription_items: null': neverNull,
  'subscription.updated_at: null': neverNull,
  'totp.secret: absent': alwaysThere,
  'totp.uri: absent': alwaysThere,
  'user_settings.attack_protection: absent': alwaysThere,
} as const;
