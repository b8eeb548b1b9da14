import { operation } from '../../operation.ts';
import type { Endpoint } from '../../provider.ts';
import { client } from '../schemas/client.ts';
import { listOf } from '../schemas/list.ts';
import { body } from './body.ts';

/** Browsers and devices. The list is deprecated, and may return 410. */
export const clientEndpoints: readonly Endpoint[] = [
  operation('client.list', 'List clients', 'GET', '/v1/clients', { response: listOf(client) }),
  operation('client.verify', 'Find client by its token', 'POST', '/v1/clients/verify', {
    response: client,
    request: body('token'),
  }),
  operation('client.get', 'Load client', 'GET', '/v1/clients/{client_id}', { response: client }),
];
