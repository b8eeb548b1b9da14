import { z } from 'zod/mini';
import { operation } from '../../operation.ts';
import type { Endpoint } from '../../provider.ts';
import { listOf } from '../schemas/list.ts';
import { session } from '../schemas/session.ts';
import { cookies, token } from '../schemas/token.ts';
import { body } from './body.ts';

const all = '/v1/sessions';
const one = `${all}/{session_id}`;
const single = { response: session };

/** Sessions and their tokens. `session.verify` is gone from the versions since 2025-04-10, and may return 410. */
export const sessionEndpoints: readonly Endpoint[] = [
  operation('session.list', 'List sessions', 'GET', all, { response: listOf(session) }),
  operation('session.create', 'Create session for tests', 'POST', all, {
    ...single,
    request: body('user_id', 'active_organization_id'),
  }),
  operation('session.get', 'Load session', 'GET', one, single),
  operation('session.revoke', 'Revoke session', 'POST', `${one}/revoke`, single),
  operation('session.verify', 'Verify session', 'POST', `${one}/verify`, { ...single, request: body('token') }),
  operation('session.refresh', 'Refresh session', 'POST', `${one}/refresh`, {
    response: z.union([token, cookies]),
    request: body(
      'expired_token',
      'refresh_token',
      'request_origin',
      'request_headers',
      'request_originating_ip',
      'format',
    ),
  }),
  operation('token.create', 'Create session token', 'POST', `${one}/tokens`, {
    response: token,
    request: body('expires_in_seconds'),
    mintsToken: true,
  }),
  operation('token.create-from-template', 'Create token from template', 'POST', `${one}/tokens/{template_name}`, {
    response: token,
    request: body('expires_in_seconds'),
  }),
];
