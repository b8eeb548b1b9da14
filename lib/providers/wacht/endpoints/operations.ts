import { z } from 'zod/mini';
import { operation } from '../../operation.ts';
import type { Endpoint } from '../../provider.ts';
import { envelope } from '../schemas/index.ts';

type Verb = 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
type Bodies = Pick<Endpoint, 'response' | 'request'>;

/** A verb, its title, and the requests that mean it: where generations differ in the HTTP verb, the newest stands first. */
type Row = readonly [verb: string, title: string, request: `${Verb}${string} /${string}`, bodies?: Bodies];

/** Responses that are shown in their envelope, and whose content is not described. */
const anything: Bodies = { response: envelope(z.unknown()) };

/** What the response holds, in its envelope. */
export const answer = (data: z.ZodMiniType): Bodies => ({ response: envelope(data) });

/** Operations on one kind of thing. */
export const operations = (noun: string, rows: readonly Row[]): readonly Endpoint[] =>
  rows.flatMap(([verb, title, request, bodies = anything]) => {
    const [methods = '', path = ''] = request.split(' ');
    return methods.split('|').map((method) => operation(`${noun}.${verb}`, title, method as Verb, path, bodies));
  });
