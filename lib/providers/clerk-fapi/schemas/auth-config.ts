import { z } from 'zod/mini';
import { field, object } from '../../../parse/index.ts';
import { tagged } from '../../clerk/schemas/tagged.ts';

const use = (of: string) => field.choice(['on', 'off', 'required'], `Whether users give ${of}`);

const nativeSettings = object('native_settings', 'What native apps may do', {
  object: z.optional(field.choice(['native_settings'], 'Kind of this object')),
  api_enabled: field.flag('native apps may use this API'),
  trusted_device_sign_in_enabled: z.optional(field.flag('a trusted device may sign its user in')),
  trusted_device_enrollment_prompt_after_sign_in_enabled: z.optional(
    field.flag('users are asked to trust the device after a sign-in'),
  ),
  trusted_device_enrollment_prompt_after_sign_up_enabled: z.optional(
    field.flag('users are asked to trust the device after a sign-up'),
  ),
});

export const authConfig = tagged('auth_config', 'How users sign in', {
  id: field.id(['aac', 'aconf'], 'The configuration'),
  first_name: use('their first name'),
  last_name: use('their last name'),
  email_address: use('an e-mail address'),
  phone_number: use('a phone number'),
  username: use('a username'),
  password: use('a password'),
  identification_requirements: z.array(z.array(field.text('slug', 'Identifier that a user needs'))),
  identification_strategies: z.array(field.text('slug', 'Identifier that may start a sign-in')),
  first_factors: z.array(field.text('slug', 'Strategy that may be a first factor')),
  second_factors: z.array(field.text('slug', 'Strategy that may be a second factor')),
  email_address_verification_strategies: z.array(field.text('slug', 'Strategy that verifies an address')),
  single_session_mode: field.flag('one browser holds one session only'),
  enhanced_email_deliverability: field.flag('codes are mailed from a shared address of Clerk'),
  test_mode: field.flag('test addresses and numbers accept a fixed code'),
  cookieless_dev: z.optional(
    field.flag('development works without cookies', { deprecated: 'url_based_session_syncing' }),
  ),
  url_based_session_syncing: field.flag('development passes the dev browser in URLs'),
  claimed_at: z.nullable(field.timeMs('When a keyless instance was claimed')),
  reverification: field.flag('sensitive actions ask for a fresh proof'),
  native_settings: z.nullish(nativeSettings),
  preferred_channels: z.nullish(field.metadata('How phone codes are delivered, by country')),
  session_minter: z.nullish(field.flag('tokens are minted at the edge')),
  demo: z.optional(field.flag('the instance is a demonstration')),
});
