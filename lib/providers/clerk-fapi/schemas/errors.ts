import { z } from 'zod';
import { field, structure } from '../../../parse/index.ts';
import { errorItem } from '../../clerk/schemas/error-item.ts';
import { client } from './client.ts';

/** The body of every answer with status ≥ 400 (Frontend API reference, `ClerkErrors`). */
export const errorEnvelope = structure('error envelope', 'Why the request was refused', {
  errors: z.array(errorItem),
  meta: structure('error_meta', 'What belongs to the refusal as a whole', {
    client: client.nullish(),
    session_id: field.id('sess', 'Session that the refusal is about').nullish(),
  }).nullish(),
  clerk_trace_id: field.opaqueId('Identifier of the request for the support of Clerk').optional(),
});
