import { z } from 'zod/mini';
import { field, object } from '../../../parse/index.ts';
import { errorItem } from './error-item.ts';
import { orEmpty, sparse, time } from './sparse.ts';

const methods = [
  'plain_email',
  'plain_username',
  'phone_otp',
  'magic_link',
  'email_otp',
  'sso',
  'enterprise_sso',
  'passkey',
  'impersonation',
] as const;

const step = (meaning: string) =>
  orEmpty(
    field.choiceLike(
      ['verify_password', 'verify_email', 'verify_phone', 'verify_second_factor', 'complete_profile', 'completed'],
      /^(verify|add|password_reset)_[a-z_]+$/,
      meaning,
    ),
  );

/** Fields of a profile that a sign-up may ask for. */
export const profileFields = [
  'first_name',
  'last_name',
  'username',
  'email',
  'email_address',
  'phone',
  'phone_number',
  'password',
] as const;

const profileField = (meaning: string) => z.array(field.choiceLike(profileFields, /^[a-z][a-z0-9_]*$/, meaning));

const progress = {
  session_id: field.anyId('Session that the attempt is part of'),
  current_step: step('What the user has to do now'),
  remaining_steps: z.array(step('What is still to do')),
  steps: z.array(step('What there is to do')),
  completed: field.flag('it led to a sign-in'),
  required_fields: profileField('What the profile must have'),
  missing_fields: profileField('What the profile still lacks'),
  created_at: time('When it was started'),
  updated_at: time('When it last changed'),
  expires_at: time('Until when it can be completed'),
  errored: field.flag('it failed and cannot go on'),
  errors: z.array(errorItem),
};

export const signinAttempt = object('signin_attempt', 'A sign-in that is under way', {
  id: field.anyId('The attempt'),
  ...sparse({
    ...progress,
    email: field.text('email', 'Address that was given'),
    method: orEmpty(field.choice(methods, 'How the user signs in')),
    sso_provider: orEmpty(
      field.choiceLike(['google_oauth', 'github_oauth'], /^[a-z]+_oauth$/, 'The service that vouches for the user'),
    ),
    first_method_authenticated: field.flag('the first factor was right'),
    second_method_authenticated: field.flag('the second factor was right'),
    second_method_authentication_required: field.flag('a second factor is asked for'),
    available_2fa_methods: z.array(field.text('text', 'Second factor to choose from')),
    user_id: field.anyId('Who signs in, once that is known'),
    requires_completion: field.flag('the profile has to be completed first'),
    profile_completion_data: field.metadata('What was given for the profile so far'),
  }),
});

export const signupAttempt = object('signup_attempt', 'A sign-up that is under way', {
  id: field.anyId('The attempt'),
  ...sparse({
    ...progress,
    first_name: field.text('name', 'First name'),
    last_name: field.text('name', 'Last name'),
    email: field.text('email', 'E-mail address'),
    username: field.text('username', 'Username'),
    phone_number: field.text('phone', 'Phone number'),
    password: field.text('secret', 'Password; never expected here'),
  }),
});
