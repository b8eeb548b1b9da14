import { z } from 'zod/mini';
import { type Content, formField } from '../../../capture/index.ts';
import { token } from '../../clerk/schemas/token.ts';
import { operation } from '../../operation.ts';
import type { Endpoint } from '../../provider.ts';
import { wrapped } from '../schemas/envelope.ts';
import { sessionReverification } from '../schemas/reverification.ts';
import { session } from '../schemas/session.ts';
import { form } from './form.ts';

const one = { response: wrapped(session) };
const list = { response: z.array(session) };
const reverification = { response: wrapped(sessionReverification) };
const verify = '/v1/client/sessions/{session_id}/verify';

/** clerk-js touches a session for three reasons, and says so from 2026 on. An empty organization is the personal account. */
function titleOfTouch(request: Content): string | null {
  switch (formField(request, 'intent')) {
    case 'select_org':
      return formField(request, 'active_organization_id') ? 'Switch organization' : 'Switch to personal account';
    case 'select_session':
      return 'Activate session';
    default:
      return null;
  }
}

/** Sessions of the client, their tokens, and the sessions of the user on other devices. */
export const sessionEndpoints: readonly Endpoint[] = [
  operation('session.get', 'Load session', 'GET', '/v1/client/sessions/{session_id}', one),
  operation('session.touch', 'Touch session', 'POST', '/v1/client/sessions/{session_id}/touch', {
    ...one,
    request: form('active_organization_id', 'intent'),
    titleWith: titleOfTouch,
    mintsToken: true,
  }),
  operation('session.end', 'End session', 'POST', '/v1/client/sessions/{session_id}/end', one),
  operation('session.remove', 'Sign out of session', 'POST', '/v1/client/sessions/{session_id}/remove', one),
  operation('session.list', 'List sessions of the user', 'GET', '/v1/me/sessions', list),
  operation('session.list-active', 'List active sessions of the user', 'GET', '/v1/me/sessions/active', list),
  operation('session.revoke', 'Sign out another device', 'POST', '/v1/me/sessions/{session_id}/revoke', one),
  operation('token.create', 'Refresh session token', 'POST', '/v1/client/sessions/{session_id}/tokens', {
    response: token,
    request: form('organization_id', 'tab_state', 'token', 'force_origin'),
    mintsToken: true,
  }),
  operation(
    'token.create-from-template',
    'Get token from template',
    'POST',
    '/v1/client/sessions/{session_id}/tokens/{template_name}',
    { response: token, request: form('organization_id', 'tab_state') },
  ),
  operation('reverification.create', 'Start reverification', 'POST', verify, {
    ...reverification,
    request: form('level'),
  }),
  operation('reverification.prepare-first-factor', 'Prepare reverification', 'POST', `${verify}/prepare_first_factor`, {
    ...reverification,
    request: form('strategy', 'email_address_id', 'phone_number_id', 'proof_token', 'redirect_url'),
  }),
  operation('reverification.attempt-first-factor', 'Attempt reverification', 'POST', `${verify}/attempt_first_factor`, {
    ...reverification,
    request: form('strategy', 'code', 'password', 'public_key_credential'),
  }),
  operation(
    'reverification.prepare-second-factor',
    'Prepare second factor of reverification',
    'POST',
    `${verify}/prepare_second_factor`,
    { ...reverification, request: form('strategy', 'phone_number_id', 'proof_token') },
  ),
  operation(
    'reverification.attempt-second-factor',
    'Attempt second factor of reverification',
    'POST',
    `${verify}/attempt_second_factor`,
    { ...reverification, request: form('strategy', 'code') },
  ),
];
