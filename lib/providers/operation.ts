import type { Endpoint } from './provider.ts';

type Verb = 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';

/** One row of the table of operations. The path is the template of the published reference. */
export const operation = (
  id: string,
  title: string,
  method: Verb,
  path: string,
  more: Pick<Endpoint, 'titleWith' | 'response' | 'refusal' | 'request' | 'mintsToken'> = {},
): Endpoint => ({ id, title, method, path, ...more });
