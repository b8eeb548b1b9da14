import { jwks } from '../../clerk/schemas/jwks.ts';
import { operation } from '../../operation.ts';
import type { Endpoint } from '../../provider.ts';
import { m2mToken, m2mTokens } from '../schemas/m2m-token.ts';
import { actorToken, signInToken, testingToken } from '../schemas/token.ts';
import { body } from './body.ts';

const signIn = { response: signInToken };
const actor = { response: actorToken };
const machine = { response: m2mToken };

/** Tokens that are not of a session: tickets, passes for tests, those of machines; and the keys that check all of them. */
export const tokenEndpoints: readonly Endpoint[] = [
  operation('sign-in-token.create', 'Create sign-in ticket', 'POST', '/v1/sign_in_tokens', {
    ...signIn,
    request: body('user_id', 'org_id', 'expires_in_seconds'),
  }),
  operation(
    'sign-in-token.revoke',
    'Revoke sign-in ticket',
    'POST',
    '/v1/sign_in_tokens/{sign_in_token_id}/revoke',
    signIn,
  ),
  operation('actor-token.create', 'Create ticket to impersonate', 'POST', '/v1/actor_tokens', {
    ...actor,
    request: body('user_id', 'actor', 'expires_in_seconds', 'session_max_duration_in_seconds'),
  }),
  operation(
    'actor-token.revoke',
    'Revoke ticket to impersonate',
    'POST',
    '/v1/actor_tokens/{actor_token_id}/revoke',
    actor,
  ),
  operation('testing-token.create', 'Create pass for tests', 'POST', '/v1/testing_tokens', { response: testingToken }),
  operation('m2m-token.list', 'List machine tokens', 'GET', '/v1/m2m_tokens', { response: m2mTokens }),
  operation('m2m-token.create', 'Create machine token', 'POST', '/v1/m2m_tokens', {
    ...machine,
    request: body('claims', 'seconds_until_expiration', 'min_remaining_ttl_seconds', 'token_format'),
  }),
  operation('m2m-token.verify', 'Verify machine token', 'POST', '/v1/m2m_tokens/verify', {
    ...machine,
    request: body('token'),
  }),
  operation('m2m-token.revoke', 'Revoke machine token', 'POST', '/v1/m2m_tokens/{m2m_token_id}/revoke', {
    ...machine,
    request: body('revocation_reason'),
  }),
  operation('jwks.get', 'Load keys', 'GET', '/v1/jwks', { response: jwks }),
];
