import { field, structure } from '../../../parse/index.ts';
import type { Endpoint } from '../../provider.ts';
import { session, signinAttempt, signupAttempt } from '../schemas/index.ts';
import { sparse, whereItFits } from '../schemas/sparse.ts';
import { answer, operations } from './operations.ts';

const result = structure('auth_result', 'Where the sign-in stands', {
  ...sparse({
    session,
    message: field.text('text', 'What was done'),
    oauth_url: field.text('url', 'Where the user goes to sign in'),
    authorization_url: field.text('url', 'Where the user goes to sign in'),
    state: field.text('secret', 'Value that the callback repeats'),
  }),
});

/** What a user types and what proves who they are; forms, and never judged. */
const credentials = structure('credentials', 'What the user gave', {
  ...sparse({
    email: field.text('email', 'E-mail address'),
    username: field.text('username', 'Username'),
    phone: field.text('phone', 'Phone number'),
    phone_number: field.text('phone', 'Phone number'),
    phone_country_code: field.text('place', 'Country of the number'),
    first_name: field.text('name', 'First name'),
    last_name: field.text('name', 'Last name'),
    identifier: field.text('email', 'Address, number, or name'),
    password: field.text('secret', 'Password'),
    strategy: field.text('slug', 'How the user signs in'),
    code: field.text('secret', 'One-time code'),
    otp: field.text('secret', 'One-time code'),
    token: field.text('secret', 'Proof from a link'),
    provider: field.text('slug', 'The service to sign in with'),
    redirect_uri: field.text('url', 'Where the user goes once all is done'),
  }),
});

const step = { ...answer(whereItFits(session, signinAttempt, signupAttempt, result)), request: credentials };

/** Sign-in and sign-up, step by step. */
export const authEndpoints: readonly Endpoint[] = [
  ...operations('signin', [
    ['create', 'Start sign-in', 'POST /auth/signin', step],
    ['identify', 'Find out how to sign in', 'POST /auth/identify', step],
  ]),
  ...operations('signup', [
    ['create', 'Start sign-up', 'POST /auth/signup', step],
    ['complete-profile', 'Complete profile', 'POST /auth/complete-profile', step],
    ['check-identifier', 'Check whether a name is free', 'GET|POST /auth/identifier-availability'],
    ['join-waitlist', 'Join waitlist', 'POST /waitlist/join'],
  ]),
  ...operations('verification', [
    ['prepare', 'Prepare verification', 'POST /auth/prepare-verification', step],
    ['attempt', 'Attempt verification', 'POST /auth/attempt-verification', step],
    ['follow-link', 'Verify magic link', 'GET /auth/verify-magic-link', step],
  ]),
  ...operations('password', [
    ['request-reset', 'Ask for password reset', 'POST /auth/forgot-password', step],
    ['reset', 'Reset password', 'POST /auth/reset-password', step],
  ]),
  ...operations('oauth', [
    ['start', 'Start sign-in with another service', 'POST /auth/oauth2/init', step],
    ['finish', 'Return from another service', 'GET /auth/oauth2/callback', step],
  ]),
  ...operations('sso', [
    ['start', 'Start single sign-on', 'POST /auth/sso/login', step],
    ['finish', 'Return from single sign-on', 'POST /auth/sso/callback', step],
    ['finish-oidc', 'Return from single sign-on by OpenID', 'GET /auth/sso/oidc/callback', step],
    ['get-metadata', 'Load SAML metadata', 'GET /auth/sso/metadata', {}],
  ]),
  ...operations('passkey-login', [
    ['begin', 'Start sign-in with passkey', 'POST /auth/passkey/login/begin'],
    ['finish', 'Finish sign-in with passkey', 'POST /auth/passkey/login/finish', step],
  ]),
];
