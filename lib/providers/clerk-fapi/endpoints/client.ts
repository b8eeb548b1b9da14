import { z } from 'zod/mini';
import { operation } from '../../operation.ts';
import type { Endpoint } from '../../provider.ts';
import { client } from '../schemas/client.ts';
import { wrapped } from '../schemas/envelope.ts';
import { form } from './form.ts';

const wrappedClient = wrapped(z.nullable(client));
const withTokens = { response: wrappedClient, mintsToken: true } as const;

/** The client, and how it travels between domains. */
export const clientEndpoints: readonly Endpoint[] = [
  operation('client.get', 'Load client', 'GET', '/v1/client', withTokens),
  operation('client.create', 'Create client', 'POST', '/v1/client', withTokens),
  operation('client.ensure', 'Load or create client', 'PUT', '/v1/client', withTokens),
  operation('client.delete', 'Delete client and its sessions', 'DELETE', '/v1/client', { response: wrappedClient }),
  operation('client.sign-out', 'Sign out of all sessions', 'DELETE', '/v1/client/sessions', {
    response: wrappedClient,
  }),
  operation('client.handshake', 'Handshake', 'GET', '/v1/client/handshake'),
  operation('client.sync', 'Sync satellite domain', 'GET', '/v1/client/sync'),
  operation('client.link', 'Link satellite domain', 'GET', '/v1/client/link'),
  operation('client.touch', 'Renew client cookie', 'GET', '/v1/client/touch'),
  operation('client.verify', 'Prove that a person is there', 'POST', '/v1/client/verify', {
    response: wrappedClient,
    request: form('captcha_token', 'captcha_widget_type', 'captcha_error'),
  }),
];
