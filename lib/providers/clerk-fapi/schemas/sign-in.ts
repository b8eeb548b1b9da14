import { z } from 'zod';
import { field, object, structure } from '../../../parse/index.ts';
import { verification } from '../../clerk/schemas/verification.ts';
import { protectCheck } from './protect-check.ts';
import { signInFactor } from './sign-in-factor.ts';

const userData = structure('user_data', 'What may be shown of the user who signs in', {
  first_name: field.text('name', 'First name').nullable(),
  last_name: field.text('name', 'Last name').nullable(),
  image_url: field.text('url', 'Picture').nullish(),
  has_image: field.flag('The user has a picture of their own'),
  profile_image_url: field.text('url', 'Picture', { deprecated: 'image_url' }).nullish(),
});

export const signIn = object('sign_in_attempt', 'A sign-in under way', {
  object: field.choice(['sign_in_attempt', 'sign_in'], 'Kind of this object'),
  id: field.id('sia', 'The attempt'),
  status: field.choice(
    [
      'needs_identifier',
      'needs_first_factor',
      'needs_second_factor',
      'needs_client_trust',
      'needs_new_password',
      'needs_protect_check',
      'complete',
      'abandoned',
    ],
    'What the user has to do next',
  ),
  supported_identifiers: z.array(
    field.choiceLike(
      ['email_address', 'phone_number', 'username', 'web3_wallet', 'passkey', 'password'],
      /^[a-z0-9_]+$/,
      'Kind of identifier that may start a sign-in',
    ),
  ),
  supported_first_factors: z.array(signInFactor).nullable(),
  supported_second_factors: z.array(signInFactor).nullable(),
  first_factor_verification: verification.nullable(),
  second_factor_verification: verification.nullable(),
  identifier: field.text('email', 'What the user typed: an address, a number or a name').nullable(),
  user_data: userData.nullable(),
  created_session_id: field.id('sess', 'Session that the attempt created').nullable(),
  abandon_at: field.timeMs('When the attempt lapses'),
  client_trust_state: field.choice(['pending', 'new', 'known'], 'Whether the device is known').nullish(),
  sso_bypass_first_factors: z.array(signInFactor).nullish(),
  protect_check: protectCheck.nullish(),
  timezone: field.text('place', 'Time zone of the browser').nullish(),
  locale: field.text('place', 'Language of the browser', { since: '2026' }).nullish(),
});
