import { z } from 'zod/mini';
import { field, object, structure } from '../../../parse/index.ts';

const attribute = structure('attribute_settings', 'How one attribute of users is used', {
  enabled: field.flag('users may have it'),
  required: field.flag('users must have it'),
  used_for_first_factor: field.flag('it can be a first factor'),
  first_factors: z.array(field.text('slug', 'Strategy that proves it as a first factor')),
  used_for_second_factor: field.flag('it can be a second factor'),
  second_factors: z.array(field.text('slug', 'Strategy that proves it as a second factor')),
  verifications: z.array(field.text('slug', 'Strategy that verifies it')),
  verify_at_sign_up: field.flag('it is verified during the sign-up'),
  immutable: z.optional(field.flag('users cannot change it')),
  channels: z.nullish(z.array(field.choice(['sms', 'whatsapp'], 'How a phone code may be delivered'))),
  name: z.optional(field.text('slug', 'Name of the attribute')),
});

const attributes = structure('attributes_settings', 'How the attributes of users are used', {
  email_address: attribute,
  phone_number: attribute,
  username: attribute,
  web3_wallet: attribute,
  first_name: attribute,
  last_name: attribute,
  password: attribute,
  authenticator_app: attribute,
  ticket: attribute,
  backup_code: attribute,
  passkey: attribute,
});

const enterpriseSso = structure('enterprise_sso_settings', 'Sign-in through the directory of a company', {
  enabled: field.flag('it is offered'),
  self_serve_sso: z.optional(field.flag('organizations connect their directory themselves')),
  self_serve_directory_sync: z.optional(field.flag('organizations keep their members in step with it themselves')),
});

const signIn = structure('sign_in_settings', 'What a sign-in asks for', {
  second_factor: structure('second_factor_settings', 'The second factor', {
    required: field.flag('every user needs one'),
    enabled: z.optional(field.flag('users may have one')),
  }),
});

const signUp = structure('sign_up_settings', 'What a sign-up asks for', {
  captcha_enabled: field.flag('it asks for a captcha'),
  captcha_widget_type: z.nullable(field.choice(['smart', 'invisible'], 'Kind of captcha')),
  custom_action_required: field.flag('the app runs it on its own pages'),
  progressive: field.flag('fields can be given one after the other'),
  mode: field.choice(['public', 'restricted', 'waitlist'], 'Who may sign up'),
  legal_consent_enabled: field.flag('the user has to accept the legal terms'),
  allowlist_only: z.optional(field.flag('only listed addresses may sign up')),
  mfa: z.nullish(
    structure('sign_up_mfa_settings', 'A second factor from the start', {
      required: field.flag('every new user sets one up'),
    }),
  ),
});

const restriction = structure('restriction', 'One restriction', { enabled: field.flag('it applies') });

const restrictions = structure('restrictions', 'Who is kept out', {
  allowlist: restriction,
  blocklist: restriction,
  allowlist_blocklist_disabled_on_sign_in: z.optional(restriction),
  block_email_subaddresses: restriction,
  block_disposable_email_domains: restriction,
  ignore_dots_for_gmail_addresses: z.optional(restriction),
});

const passwordSettings = structure('password_settings', 'What a password has to be', {
  disable_hibp: field.flag('leaked passwords are accepted'),
  disable_password_reverification: z.optional(field.flag('a password can be set without a fresh proof')),
  min_length: field.count('Minimum length', { unit: 'characters' }),
  max_length: field.count('Maximum length', { unit: 'characters' }),
  require_special_char: field.flag('it needs a special character'),
  require_numbers: field.flag('it needs a digit'),
  require_uppercase: field.flag('it needs an upper-case letter'),
  require_lowercase: field.flag('it needs a lower-case letter'),
  show_zxcvbn: field.flag('its strength is shown'),
  min_zxcvbn_strength: field.count('Minimum strength, from 0 to 4'),
  enforce_hibp_on_sign_in: field.flag('a leaked password must be changed at the sign-in'),
  allowed_special_characters: field.text('text', 'The special characters that count'),
});

const usernameSettings = structure('username_settings', 'What a username has to be', {
  min_length: z.nullable(field.count('Minimum length', { unit: 'characters' })),
  max_length: z.nullable(field.count('Maximum length', { unit: 'characters' })),
  allow_extended_special_characters: z.optional(field.flag('more special characters are allowed')),
  allow_numeric_usernames: z.optional(field.flag('it may be a number')),
});

const actions = structure('action_settings', 'What users may do', {
  delete_self: field.flag('users may delete their account'),
  create_organization: field.flag('users may create organizations'),
  create_organizations_limit: z.nullish(
    z.union([field.count('How many organizations', { unit: 'organizations' }), field.flag('there is a limit')]),
  ),
});

const enabled = (of: string) => structure('protection', of, { enabled: field.flag('it is on') });

const attackProtection = structure('attack_protection', 'What keeps attackers out', {
  user_lockout: structure('user_lockout', 'Locking a user out after failed attempts', {
    enabled: field.flag('it is on'),
    max_attempts: field.count('Failed attempts until the lock', { unit: 'attempts' }),
    duration_in_minutes: field.duration('minutes', 'How long the lock lasts'),
  }),
  pii: enabled('Hiding personal data'),
  email_link: structure('email_link_protection', 'Where an e-mail link may be opened', {
    require_same_client: field.flag('it works in the same browser only'),
  }),
  enumeration_protection: z.optional(enabled('Hiding which accounts exist')),
});

const passkeySettings = structure('passkey_settings', 'How passkeys are offered', {
  allow_autofill: field.flag('the browser may suggest one'),
  show_sign_in_button: field.flag('the sign-in has a button for it'),
  satisfies_second_factor: z.optional(field.flag('it counts as both factors')),
});

export const userSettings = object('user_settings', 'What users may have and do', {
  attributes,
  social: field.metadata('Social providers by strategy, and how each is used'),
  saml: z.optional(enterpriseSso),
  enterprise_sso: z.optional(enterpriseSso),
  sign_in: signIn,
  sign_up: signUp,
  restrictions,
  password_settings: passwordSettings,
  username_settings: usernameSettings,
  actions,
  attack_protection: attackProtection,
  passkey_settings: passkeySettings,
});
