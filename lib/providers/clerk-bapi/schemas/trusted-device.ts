import { z } from 'zod/mini';
import { object } from '../../../parse/index.ts';
import { trustedDevice as strict } from '../../clerk/schemas/trusted-device.ts';

/** Pages get every field; of these the reference promises none to servers. */
const { name, last_used_at, revoked_at } = strict.shape;

export const trustedDevice = object('trusted_device', 'A phone that may sign its user in', {
  ...strict.shape,
  name: z.optional(name),
  last_used_at: z.optional(last_used_at),
  revoked_at: z.optional(revoked_at),
});
