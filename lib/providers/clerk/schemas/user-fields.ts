import { z } from 'zod';
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
  username: field.text('username', 'User name').nullable(),
  first_name: field.text('name', 'First name').nullable(),
  last_name: field.text('name', 'Last name').nullable(),
  image_url: field.text('url', 'Picture, drawn by Clerk where the user has none'),
  has_image: field.flag('The user has a picture of their own'),
  primary_email_address_id: field.id('idn', 'The address that counts where one is needed').nullable(),
  primary_phone_number_id: field.id('idn', 'The number that counts where one is needed').nullable(),
  primary_web3_wallet_id: field.id('idn', 'The wallet that counts where one is needed').nullable(),
  password_enabled: field.flag('The user has a password'),
  two_factor_enabled: field.flag('The user has a second factor'),
  totp_enabled: field.flag('The user has an authenticator app'),
  backup_code_enabled: field.flag('The user has backup codes'),
  email_addresses: z.array(emailAddress),
  phone_numbers: z.array(phoneNumber),
  web3_wallets: z.array(web3Wallet),
  passkeys: z.array(passkey),
  external_accounts: z.array(externalAccount),
  enterprise_accounts: z.array(enterpriseAccount).optional(),
  password_last_updated_at: field.timeMs('When the password was last set').nullish(),
  public_metadata: field.metadata('Written by the backend, readable by the page'),
  private_metadata: field.metadata('For the backend alone; never expected here').nullish(),
  unsafe_metadata: field.metadata('The user themselves can write it'),
  external_id: field.opaqueId('The user as another system knows them').nullable(),
  last_sign_in_at: field.timeMs('When the user last signed in').nullable(),
  banned: field.flag('The user may not sign in'),
  locked: field.flag('Too many failed attempts locked the user out'),
  deprovisioned: field.flag('The directory of their company removed the user').optional(),
  lockout_expires_in_seconds: field.duration('seconds', 'Until the lock opens').nullable(),
  verification_attempts_remaining: field.count('Failed attempts left until the lock', { unit: 'attempts' }).nullable(),
  created_at: field.timeMs('When the user signed up'),
  updated_at: field.timeMs('When the user last changed'),
  delete_self_enabled: field.flag('The user may delete their account'),
  create_organization_enabled: field.flag('The user may create organizations'),
  create_organizations_limit: field.count('Organizations the user may create', { unit: 'organizations' }).nullish(),
  last_active_at: field.timeMs('Day of the last activity').nullable(),
  mfa_enabled_at: field.timeMs('When a second factor was first required').nullable(),
  mfa_disabled_at: field.timeMs('When the second factor was turned off').nullable(),
  legal_accepted_at: field.timeMs('When the user accepted the legal terms').nullable(),
  profile_image_url: field.text('url', 'Picture', { deprecated: 'image_url' }).nullish(),
  locale: field.text('place', 'Language of the user', { since: '2026' }).nullish(),
  bypass_client_trust: field.flag('A new device needs no extra proof', { since: '2026' }).nullish(),
};
