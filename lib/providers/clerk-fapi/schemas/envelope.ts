import { z } from 'zod/mini';
import { field, structure } from '../../../parse/index.ts';
import { client } from './client.ts';

/**
 * What most responses are wrapped in (Frontend API reference, `ClientWrapped…`): the object asked for, and the client as it
 * is now, so that the page needs no second request; null where the client is itself the response or did not change.
 */
export const wrapped = <S extends z.ZodMiniType>(response: S) =>
  structure(
    'envelope',
    'The response and the client as it is now',
    { response, client: z.nullable(client) },
    { wraps: 'response' },
  );

/** A page of a list. */
export const pageOf = <S extends z.ZodMiniType>(item: S) =>
  structure('page', 'A page of a list', {
    data: z.optional(z.array(item)),
    total_count: z.optional(field.count('Items in the whole list', { unit: 'items' })),
  });

/** Where the published schema and recordings disagree on the envelope: with or without. */
export const maybeWrapped = <S extends z.ZodMiniType>(response: S) => z.union([wrapped(response), response]);
