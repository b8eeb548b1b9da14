import type { z } from 'zod/mini';
import type { Endpoint } from './provider.ts';

type Verb = 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';

/** One row of the table of operations. The path is the template of the published reference. */
export const operation = (
  id: string,
  title: string,
  method: Verb,
  path: string,
  bodies: { readonly response?: z.ZodMiniType; readonly request?: z.ZodMiniType } = {},
): Endpoint => ({ id, title, method, path, ...bodies });
