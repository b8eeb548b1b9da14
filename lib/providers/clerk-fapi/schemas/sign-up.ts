import { z } from 'zod/mini';
import { field, object } from '../../../parse/index.ts';
import { verification } from '../../clerk/schemas/verification.ts';
import { protectCheck } from './protect-check.ts';

const fieldName = (meaning: string) => field.text('slug', meaning);

const verifications = object('sign_up_verifications', 'How the identifiers of a sign-up are proven', {
  email_address: z.nullable(verification),
  phone_number: z.nullable(verification),
  web3_wallet: z.nullable(verification),
  external_account: z.nullable(verification),
});

export const signUp = object('sign_up_attempt', 'A sign-up under way', {
  object: field.choice(['sign_up_attempt', 'sign_up'], 'Kind of this object'),
  id: field.id('sua', 'The attempt'),
  status: field.choice(['missing_requirements', 'complete', 'abandoned'], 'How far the sign-up has come'),
  required_fields: z.array(fieldName('Field that must be given')),
  optional_fields: z.array(fieldName('Field that may be given')),
  missing_fields: z.array(fieldName('Required field that was not given yet')),
  unverified_fields: z.array(fieldName('Field that was given and must be proven')),
  verifications: z.nullable(verifications),
  username: z.nullable(field.text('username', 'Username')),
  email_address: z.nullable(field.text('email', 'E-mail address')),
  phone_number: z.nullable(field.text('phone', 'Phone number')),
  web3_wallet: z.nullable(field.text('username', 'Address of the wallet')),
  password_enabled: field.flag('a password was given'),
  has_password: z.optional(field.flag('a password was given')),
  first_name: z.nullable(field.text('name', 'First name')),
  last_name: z.nullable(field.text('name', 'Last name')),
  unsafe_metadata: z.nullish(field.metadata('The user themselves can write it')),
  public_metadata: z.nullish(field.metadata('Written by the backend, readable by the page')),
  custom_action: field.flag('the app runs the sign-up on its own pages'),
  external_id: z.nullable(field.opaqueId('The user as another system knows them')),
  created_session_id: z.nullable(field.id('sess', 'Session that the sign-up created')),
  created_user_id: z.nullable(field.id('user', 'User that the sign-up created')),
  abandon_at: z.nullable(field.timeMs('When the attempt is abandoned')),
  legal_accepted_at: z.nullable(field.timeMs('When the user accepted the legal terms')),
  external_account_strategy: z.nullish(field.text('text', 'Provider that vouches for the user')),
  external_account: z.nullish(
    field.metadata('Account elsewhere that vouches for the user', { deprecated: 'verifications' }),
  ),
  protect_check: z.nullish(protectCheck),
  locale: z.nullish(field.text('place', 'Language of the browser')),
  timezone: z.nullish(field.text('place', 'Time zone of the browser')),
});
