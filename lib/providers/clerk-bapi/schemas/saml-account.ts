import { z } from 'zod/mini';
import { object } from '../../../parse/index.ts';
import { samlAccount as strict } from '../../clerk/schemas/saml-account.ts';

/** Pages get every field; of these the reference promises none to servers. */
const { first_name, last_name, provider_user_id, public_metadata, saml_connection } = strict.shape;

export const samlAccount = object('saml_account', 'An account in a SAML directory', {
  ...strict.shape,
  first_name: z.optional(first_name),
  last_name: z.optional(last_name),
  provider_user_id: z.optional(provider_user_id),
  public_metadata: z.optional(public_metadata),
  saml_connection: z.optional(saml_connection),
});
