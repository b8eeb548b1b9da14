import { z } from 'zod';
import { field, object } from '../../../parse/index.ts';
import { verification } from '../../clerk/schemas/verification.ts';
import { protectCheck } from './protect-check.ts';

const fieldName = (meaning: string) => field.text('slug', meaning);

const verifications = object('sign_up_verifications', 'How the identifiers of a sign-up are proven', {
  email_address: verification.nullish(),
  phone_number: verification.nullish(),
  web3_wallet: verification.nullish(),
  external_account: verification.nullish(),
});

export const signUp = object('sign_up_attempt', 'A sign-up under way', {
  object: field.choice(['sign_up_attempt', 'sign_up'], 'Kind of this object'),
  id: field.id('sua', 'The attempt'),
  status: field.choice(['missing_requirements', 'complete', 'abandoned'], 'How far the sign-up has come'),
  required_fields: z.array(fieldName('Field that must be given')),
  optional_fields: z.array(fieldName('Field that may be given')),
  missing_fields: z.array(fieldName('Required field that was not given yet')),
  unverified_fields: z.array(fieldName('Field that was given and must be proven')),
  verifications: verifications.nullable(),
  username: field.text('username', 'User name').nullable(),
  email_address: field.text('email', 'E-mail address').nullable(),
  phone_number: field.text('phone', 'Phone number').nullable(),
  web3_wallet: field.text('username', 'Address of a wallet').nullable(),
  password_enabled: field.flag('A password was given'),
  has_password: field.flag('A password was given').optional(),
  first_name: field.text('name', 'First name').nullable(),
  last_name: field.text('name', 'Last name').nullable(),
  unsafe_metadata: field.metadata('The user themselves can write it').nullish(),
  public_metadata: field.metadata('Written by the backend, readable by the page').nullish(),
  custom_action: field.flag('The app runs the sign-up on its own pages'),
  external_id: field.opaqueId('The user as another system knows them').nullable(),
  created_session_id: field.id('sess', 'Session that the sign-up created').nullable(),
  created_user_id: field.id('user', 'User that the sign-up created').nullable(),
  abandon_at: field.timeMs('When the attempt lapses').nullable(),
  legal_accepted_at: field.timeMs('When the user accepted the legal terms').nullable(),
  external_account_strategy: field.text('text', 'Provider that vouches for the user').nullish(),
  external_account: field
    .metadata('Account elsewhere that vouches for the user', { deprecated: 'verifications' })
    .nullish(),
  protect_check: protectCheck.nullish(),
  locale: field.text('place', 'Language of the browser').nullish(),
  timezone: field.text('place', 'Time zone of the browser').nullish(),
});
