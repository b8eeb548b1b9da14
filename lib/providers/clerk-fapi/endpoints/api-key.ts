import { operation } from '../../operation.ts';
import type { Endpoint } from '../../provider.ts';
import { apiKey } from '../schemas/api-key.ts';
import { pageOf } from '../schemas/envelope.ts';
import { form } from './form.ts';

const single = { response: apiKey };

/** Keys for programs: JSON requests, no `/v1`, no envelope. */
export const apiKeyEndpoints: readonly Endpoint[] = [
  operation('api-key.list', 'List API keys', 'GET', '/api_keys', { response: pageOf(apiKey) }),
  operation('api-key.create', 'Create API key', 'POST', '/api_keys', {
    ...single,
    request: form('type', 'name', 'description', 'subject', 'seconds_until_expiration'),
  }),
  operation('api-key.update', 'Change API key', 'PATCH', '/api_keys/{apiKeyID}', {
    ...single,
    request: form('description'),
  }),
  operation('api-key.revoke', 'Revoke API key', 'POST', '/api_keys/{apiKeyID}/revoke', {
    ...single,
    request: form('revocation_reason'),
  }),
];
