import { z } from 'zod/mini';
import { field, structure } from '../../../parse/index.ts';
import type { Endpoint } from '../../provider.ts';
import { session, token, whoIsSignedIn } from '../schemas/index.ts';
import { sparse } from '../schemas/sparse.ts';
import { answer, operations } from './operations.ts';

/** The first generation responds with the user and has the session beside it. */
const current = answer(z.union([session, whoIsSignedIn]));

const message = structure('message', 'What was done, in words', {
  ...sparse({ message: field.text('text', 'What was done') }),
});

const exchange = structure('ticket_exchange', 'What a ticket was good for', {
  ...sparse({
    success: field.flag('the ticket was accepted'),
    message: field.text('text', 'What was done'),
    session_id: field.anyId('Session that the ticket led to'),
    session,
    agents: z.array(field.metadata('Agent that may be used')),
    webhook_app: field.metadata('Webhooks that may be managed'),
    api_auth_app: field.metadata('Keys that may be managed'),
  }),
});

export const sessionEndpoints: readonly Endpoint[] = [
  ...operations('session', [
    ['get', 'Load session', 'GET /session', current],
    ['switch-signin', 'Switch to another sign-in', 'POST /session/switch-sign-in', current],
    ['switch-organization', 'Switch organization', 'POST|PUT /session/switch-organization', current],
    ['switch-workspace', 'Switch workspace', 'POST|PUT /session/switch-workspace', current],
    ['sign-out', 'Sign out', 'POST /session/sign-out', answer(z.union([session, message]))],
  ]),
  ...operations('token', [['get', 'Get session token', 'GET /session/token', answer(token)]]),
  ...operations('ticket', [['exchange', 'Exchange ticket', 'GET /session/ticket/exchange', answer(exchange)]]),
];
