import { z } from 'zod/mini';
import { field, object } from '../../../parse/index.ts';

/** A step against fraud. Its fields are known from clerk-js alone, so none is required. */
export const protectCheck = object('protect_check', 'A step against fraud that has to be passed first', {
  status: z.nullish(field.text('text', 'How far it has come')),
  token: z.nullish(field.text('token', 'Token of the check')),
  sdk_url: z.nullish(field.text('url', 'Script that runs the check')),
  expires_at: z.nullish(field.timeMs('When the check expires')),
  ui_hints: z.nullish(field.metadata('How the check may look')),
});
