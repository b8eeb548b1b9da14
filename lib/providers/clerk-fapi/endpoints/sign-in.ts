import { operation } from '../../operation.ts';
import type { Endpoint } from '../../provider.ts';
import { wrapped } from '../schemas/envelope.ts';
import { signIn } from '../schemas/sign-in.ts';
import { form } from './form.ts';

const response = wrapped(signIn);
const one = '/v1/client/sign_ins/{sign_in_id}';

export const signInEndpoints: readonly Endpoint[] = [
  operation('sign-in.create', 'Start sign-in', 'POST', '/v1/client/sign_ins', {
    response,
    request: form(
      'strategy',
      'identifier',
      'password',
      'ticket',
      'redirect_url',
      'action_complete_redirect_url',
      'transfer',
      'code',
      'token',
      'oidc_login_hint',
      'oidc_prompt',
      'proof_token',
      'trusted_device_id',
      'captcha_token',
      'captcha_error',
      'captcha_widget_type',
      'locale',
    ),
  }),
  operation('sign-in.get', 'Load sign-in', 'GET', one, { response }),
  operation('sign-in.reset-password', 'Reset password', 'POST', `${one}/reset_password`, {
    response,
    request: form('password', 'sign_out_of_other_sessions'),
  }),
  operation('sign-in.prepare-first-factor', 'Prepare first factor', 'POST', `${one}/prepare_first_factor`, {
    response,
    request: form(
      'strategy',
      'email_address_id',
      'phone_number_id',
      'web3_wallet_id',
      'passkey_id',
      'trusted_device_id',
      'redirect_url',
      'action_complete_redirect_url',
      'oidc_login_hint',
      'oidc_prompt',
      'proof_token',
    ),
  }),
  operation('sign-in.attempt-first-factor', 'Attempt first factor', 'POST', `${one}/attempt_first_factor`, {
    response,
    request: form(
      'strategy',
      'code',
      'password',
      'signature',
      'token',
      'ticket',
      'public_key_credential',
      'trusted_device_id',
      'client_data',
      'algorithm',
    ),
  }),
  operation('sign-in.prepare-second-factor', 'Prepare second factor', 'POST', `${one}/prepare_second_factor`, {
    response,
    request: form('strategy', 'phone_number_id', 'email_address_id', 'redirect_url', 'proof_token'),
  }),
  operation('sign-in.attempt-second-factor', 'Attempt second factor', 'POST', `${one}/attempt_second_factor`, {
    response,
    request: form('strategy', 'code'),
  }),
  operation('sign-in.protect-check', 'Pass fraud check of sign-in', 'POST', `${one}/protect_check`, {
    response,
    request: form('proof_token'),
  }),
  operation('sign-in.accept-ticket', 'Open invitation or sign-in link', 'GET', '/v1/tickets/accept'),
  operation('sign-in.verify-link', 'Open e-mail link', 'GET', '/v1/verify'),
  operation('sign-in.oauth-callback', 'Return from provider', 'GET', '/v1/oauth_callback'),
  operation('sign-in.oauth-callback-form', 'Return from provider by form', 'POST', '/v1/oauth_callback', {
    request: form('code', 'scope', 'state', 'error'),
  }),
  operation('sign-in.saml-callback', 'Return from directory', 'POST', '/v1/saml/acs/{saml_connection_id}'),
];
