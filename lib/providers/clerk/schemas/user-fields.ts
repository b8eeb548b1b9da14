import { z } from 'zod/mini';
import { field } from '../../../parse/index.ts';
import { emailAddress } from './email-address.ts';
import { enterpriseAccount } from './enterprise-account.ts';
import { externalAccount } from './external-account.ts';
import { passkey } from './passkey.ts';
import { phoneNumber } from './phone-number.ts';
import { web3Wallet } from './web3-wallet.ts';

export const userMeaning = 'A person who can sign in';

/** What both APIs say of a user. */
export const userFields = {
  id: field.id('user', 'The user'),
  object: field.choice(['user'], 'Kind of this object'),
  username: z.nullable(field.text('username', 'Username')),
  first_name: z.nullable(field.text('name', 'First name')),
  last_name: z.nullable(field.text('name', 'Last name')),
  image_url: field.text('url', 'Picture, drawn by Clerk where the user has none'),
  has_image: field.flag('the user has a picture of their own'),
  primary_email_address_id: z.nullable(field.id('idn', 'The address that counts where one is needed')),
  primary_phone_number_id: z.nullable(field.id('idn', 'The number that counts where one is needed')),
  primary_web3_wallet_id: z.nullable(field.id('idn', 'The wallet that counts where one is needed')),
  password_enabled: field.flag('the user has a password'),
  two_factor_enabled: field.flag('the user has a second factor'),
  totp_enabled: field.flag('the user has an authenticator app'),
  backup_code_enabled: field.flag('the user has backup codes'),
  email_addresses: z.array(emailAddress),
  phone_numbers: z.array(phoneNumber),
  web3_wallets: z.array(web3Wallet),
  passkeys: z.array(passkey),
  external_accounts: z.array(externalAccount),
  enterprise_accounts: z.optional(z.array(enterpriseAccount)),
  password_last_updated_at: z.nullish(field.timeMs('When the password was last set')),
  public_metadata: field.metadata('Written by the backend, readable by the page'),
  private_metadata: z.nullish(field.metadata('For the backend alone; never expected here')),
  unsafe_metadata: field.metadata('The user themselves can write it'),
  external_id: z.nullable(field.opaqueId('The user as another system knows them')),
  last_sign_in_at: z.nullable(field.timeMs('When the user last signed in')),
  banned: field.flag('the user may not sign in'),
  locked: field.flag('too many failed attempts locked the user out'),
  deprovisioned: z.optional(field.flag('the directory of their company removed the user')),
  lockout_expires_in_seconds: z.nullable(field.duration('seconds', 'Until the lock opens')),
  verification_attempts_remaining: z.nullable(field.count('Failed attempts left until the lock', { unit: 'attempts' })),
  created_at: field.timeMs('When the user signed up'),
  updated_at: field.timeMs('When it last changed'),
  delete_self_enabled: field.flag('the user may delete their account'),
  create_organization_enabled: field.flag('the user may create organizations'),
  create_organizations_limit: z.nullish(field.count('Organizations the user may create', { unit: 'organizations' })),
  last_active_at: z.nullable(field.timeMs('Day of the last activity')),
  mfa_enabled_at: z.nullable(field.timeMs('When a second factor was first required')),
  mfa_disabled_at: z.nullable(field.timeMs('When the second factor was turned off')),
  legal_accepted_at: z.nullable(field.timeMs('When the user accepted the legal terms')),
  profile_image_url: z.nullish(field.text('url', 'Picture', { deprecated: 'image_url' })),
  locale: z.nullish(field.text('place', 'Language of the user', { since: '2026' })),
  bypass_client_trust: z.nullish(field.flag('a new device needs no extra proof', { since: '2026' })),
};
