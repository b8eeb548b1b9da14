import { z } from 'zod/mini';
import { field, structure } from '../../../parse/index.ts';
import { errorItem } from '../../clerk/schemas/error-item.ts';
import { client } from './client.ts';

/** The body of every response with status ≥ 400 (Frontend API reference, `ClerkErrors`). */
export const errorEnvelope = structure('error envelope', 'Why the request was refused', {
  errors: z.array(errorItem),
  meta: z.nullish(
    structure('error_meta', 'What belongs to the refusal as a whole', {
      client: z.nullish(client),
      session_id: z.nullish(field.id('sess', 'Session that the refusal is about')),
    }),
  ),
  clerk_trace_id: z.optional(field.opaqueId('Identifier of the request for the support of Clerk')),
});
