import { z } from 'zod/mini';
import { field, object, structure } from '../../../parse/index.ts';
import { verification } from '../../clerk/schemas/verification.ts';
import { protectCheck } from './protect-check.ts';
import { signInFactor } from './sign-in-factor.ts';

const userData = structure('user_data', 'What may be shown of the user who signs in', {
  first_name: z.nullable(field.text('name', 'First name')),
  last_name: z.nullable(field.text('name', 'Last name')),
  image_url: z.nullish(field.text('url', 'Picture')),
  has_image: field.flag('the user has a picture of their own'),
  profile_image_url: z.nullish(field.text('url', 'Picture', { deprecated: 'image_url' })),
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
  supported_first_factors: z.nullable(z.array(signInFactor)),
  supported_second_factors: z.nullable(z.array(signInFactor)),
  first_factor_verification: z.nullable(verification),
  second_factor_verification: z.nullable(verification),
  identifier: z.nullable(field.text('email', 'What the user typed: an address, a number, or a name')),
  user_data: z.nullable(userData),
  created_session_id: z.nullable(field.id('sess', 'Session that the attempt created')),
  abandon_at: field.timeMs('When the attempt is abandoned'),
  client_trust_state: z.nullish(field.choice(['pending', 'new', 'known'], 'Whether the device is known')),
  sso_bypass_first_factors: z.nullish(z.array(signInFactor)),
  protect_check: z.nullish(protectCheck),
  timezone: z.nullish(field.text('place', 'Time zone of the browser')),
  locale: z.nullish(field.text('place', 'Language of the browser', { since: '2026' })),
});
