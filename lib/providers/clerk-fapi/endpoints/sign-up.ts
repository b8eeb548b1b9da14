import { z } from 'zod/mini';
import { operation } from '../../operation.ts';
import type { Endpoint } from '../../provider.ts';
import { enterpriseConnection } from '../schemas/enterprise-connection.ts';
import { maybeWrapped, wrapped } from '../schemas/envelope.ts';
import { signUp } from '../schemas/sign-up.ts';
import { waitlistEntry } from '../schemas/waitlist.ts';
import { type FormField, form } from './form.ts';

const response = wrapped(signUp);
const one = '/v1/client/sign_ups/{sign_up_id}';

const person: readonly FormField[] = [
  'password',
  'first_name',
  'last_name',
  'username',
  'email_address',
  'phone_number',
  'email_address_or_phone_number',
  'unsafe_metadata',
  'strategy',
  'redirect_url',
  'action_complete_redirect_url',
  'ticket',
  'web3_wallet',
  'token',
  'code',
  'legal_accepted',
  'oidc_login_hint',
  'oidc_prompt',
  'proof_token',
  'locale',
];

export const signUpEndpoints: readonly Endpoint[] = [
  operation('sign-up.create', 'Start sign-up', 'POST', '/v1/client/sign_ups', {
    response,
    request: form(...person, 'transfer', 'captcha_token', 'captcha_error', 'captcha_widget_type'),
  }),
  operation('sign-up.get', 'Load sign-up', 'GET', one, { response }),
  operation('sign-up.update', 'Complete sign-up', 'PATCH', one, { response, request: form(...person) }),
  operation('sign-up.prepare-verification', 'Prepare verification', 'POST', `${one}/prepare_verification`, {
    response,
    request: form(
      'strategy',
      'redirect_url',
      'action_complete_redirect_url',
      'oidc_login_hint',
      'oidc_prompt',
      'proof_token',
    ),
  }),
  operation('sign-up.attempt-verification', 'Attempt verification', 'POST', `${one}/attempt_verification`, {
    response,
    request: form('strategy', 'code', 'signature', 'token'),
  }),
  operation('sign-up.protect-check', 'Pass fraud check of sign-up', 'POST', `${one}/protect_check`, {
    response,
    request: form('proof_token'),
  }),
  operation(
    'sign-up.list-enterprise-connections',
    'List directories for sign-up',
    'GET',
    `${one}/enterprise_connections`,
    {
      response: maybeWrapped(z.array(enterpriseConnection)),
    },
  ),
  operation('waitlist.join', 'Join waitlist', 'POST', '/v1/waitlist', {
    response: maybeWrapped(waitlistEntry),
    request: form('email_address'),
  }),
];
