import { z } from 'zod/mini';
import { field, object } from '../../../parse/index.ts';
import { sparse } from './sparse.ts';

export const errorItem = object('error', 'One reason for a refusal', {
  ...sparse({
    code: z.union([
      field.choiceLike(['INVALID_CREDENTIALS', 'unknown'], /^[A-Za-z0-9_]+$/, 'Stable code of the reason'),
      field.count('Code as a number'),
    ]),
    message: field.text('text', 'The reason in words'),
    status: field.count('HTTP status'),
  }),
});
