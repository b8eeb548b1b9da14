import { z } from 'zod/mini';
import { field, structure } from '../../../parse/index.ts';
import { errorItem } from '../../clerk/schemas/error-item.ts';

/** The body of every response with status ≥ 400 (Backend API reference, `ClerkErrors`). */
export const errorEnvelope = structure('error envelope', 'Why the request was refused', {
  errors: z.array(errorItem),
  meta: z.nullish(field.metadata('What belongs to the refusal as a whole')),
  clerk_trace_id: z.optional(field.opaqueId('Identifier of the request for the support of Clerk')),
});
