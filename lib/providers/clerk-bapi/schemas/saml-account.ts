import { object } from '../../../parse/index.ts';
import { samlAccount as strict } from '../../clerk/schemas/saml-account.ts';

/** Pages get every field; of these the reference promises none to servers. */
const { first_name, last_name, provider_user_id, public_metadata, saml_connection } = strict.shape;

export const samlAccount = object('saml_account', 'An account in a SAML directory', {
  ...strict.shape,
  first_name: first_name.optional(),
  last_name: last_name.optional(),
  provider_user_id: provider_user_id.optional(),
  public_metadata: public_metadata.optional(),
  saml_connection: saml_connection.optional(),
});
