import { z } from 'zod/mini';
import { field, object } from '../../../parse/index.ts';
import { tagged } from './tagged.ts';
import { verification } from './verification.ts';

const connection = object('saml_connection', 'The SAML connection of a company', {
  id: field.opaqueId('The connection'),
  name: field.text('name', 'Name of the connection'),
  domain: z.nullish(field.text('host', 'Domain whose addresses use it', { deprecated: 'domains' })),
  domains: z.optional(z.array(field.text('host', 'Domain whose addresses use it'))),
  active: field.flag('it may be used'),
  provider: field.text('text', 'Kind of directory'),
  sync_user_attributes: field.flag('names follow the directory'),
  allow_subdomains: z.optional(field.flag('addresses below its domains use it too')),
  allow_idp_initiated: z.optional(field.flag('the directory may start a sign-in')),
  disable_additional_identifications: z.optional(field.flag('its users may add no other address')),
  allow_organization_account_linking: z.optional(field.flag('members may link accounts they have')),
  created_at: field.timeMs('When it was made'),
  updated_at: field.timeMs('When it last changed'),
});

/** The older form of an enterprise account. */
export const samlAccount = tagged('saml_account', 'An account in a SAML directory', {
  id: field.opaqueId('The account'),
  provider: field.text('text', 'Kind of directory'),
  active: field.flag('it may be used'),
  email_address: field.text('email', 'Address in the directory'),
  first_name: z.nullable(field.text('name', 'First name in the directory')),
  last_name: z.nullable(field.text('name', 'Last name in the directory')),
  provider_user_id: z.nullable(field.opaqueId('The user as the directory knows them')),
  enterprise_connection_id: z.nullish(field.opaqueId('The connection')),
  last_authenticated_at: z.nullish(field.timeMs('When the directory last vouched for the user')),
  public_metadata: field.metadata('Attributes that the directory gave'),
  verification: z.nullable(verification),
  saml_connection: z.nullable(connection),
});
