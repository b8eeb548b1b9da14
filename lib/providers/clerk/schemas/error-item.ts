import { z } from 'zod/mini';
import { field, object } from '../../../parse/index.ts';
import { explainCode, refusalCodes } from '../refusals/index.ts';

/** One reason for a refusal; errors made by Clerk's proxy middleware lack the long message. */
export const errorItem = object('error', 'One reason for a refusal', {
  message: field.text('text', 'Short message for developers'),
  long_message: z.optional(field.text('text', 'Message that can be shown to a user')),
  code: field.choiceLike(['signed_out', 'resource_not_found'], /^[a-z0-9_]+$/, 'Stable code of the reason', {
    published: refusalCodes,
    explain: explainCode,
  }),
  clerk_trace_id: z.optional(field.opaqueId('Identifier of the request for the support of Clerk')),
  meta: z.nullish(field.metadata('What the reason is about, such as the name of a parameter')),
});
