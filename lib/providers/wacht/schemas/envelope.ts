import { z } from 'zod/mini';
import { field, structure } from '../../../parse/index.ts';
import { errorItem } from './error-item.ts';
import { session } from './session.ts';
import { sparse } from './sparse.ts';

/** What every response but those of `/.well-known` and SCIM is wrapped in. */
export const envelope = <S extends z.ZodMiniType>(data: S) =>
  structure('envelope', 'The response and the session as it is now', {
    status: field.count('HTTP status once more'),
    message: field.text('text', 'Why it failed; empty when it did not'),
    data: z.nullable(data),
    session: z.nullable(session),
    errors: z.nullable(z.array(errorItem)),
  });

/** Responses with status ≥ 400: the envelope, or as little of it as the part of the server that refused knows of. */
export const failure = structure('failure', 'Why the request failed', {
  ...sparse({
    status: field.count('HTTP status once more'),
    message: field.text('text', 'Why it failed'),
    data: z.unknown(),
    session,
    errors: z.array(errorItem),
    error: errorItem,
  }),
});
