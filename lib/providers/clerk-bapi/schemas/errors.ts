import { z } from 'zod';
import { field, structure } from '../../../parse/index.ts';
import { errorItem } from '../../clerk/schemas/error-item.ts';

/** The body of every answer with status ≥ 400 (Backend API reference, `ClerkErrors`). */
export const errorEnvelope = structure('error envelope', 'Why the request was refused', {
  errors: z.array(errorItem),
  meta: field.metadata('What belongs to the refusal as a whole').nullish(),
  clerk_trace_id: field.opaqueId('Identifier of the request for the support of Clerk').optional(),
});
