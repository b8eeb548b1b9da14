import { z } from 'zod/mini';
import { field, object } from '../../../parse/index.ts';
import { tagged } from './tagged.ts';
import { verification } from './verification.ts';

const connection = object('enterprise_connection', 'The connection to the directory of a company', {
  id: z.optional(field.opaqueId('The connection')),
  object: z.optional(field.text('text', 'Kind of this object')),
  active: z.optional(field.flag('it may be used')),
  allow_idp_initiated: z.optional(field.flag('the directory may start a sign-in')),
  allow_subdomains: z.optional(field.flag('addresses below its domains use it too')),
  disable_additional_identifications: z.optional(field.flag('its users may add no other address')),
  domain: z.nullish(field.text('host', 'Domain whose addresses use it')),
  domains: z.nullish(z.array(field.text('host', 'Domain whose addresses use it'))),
  logo_public_url: z.nullish(field.text('url', 'Logo of the directory')),
  name: z.optional(field.text('name', 'Name of the connection')),
  protocol: z.optional(field.choice(['saml', 'oauth'], 'Protocol of the directory')),
  provider: z.optional(field.text('text', 'Kind of directory')),
  sync_user_attributes: z.optional(field.flag('names follow the directory')),
  allow_organization_account_linking: z.optional(field.flag('members may link accounts they have')),
  enterprise_connection_id: z.nullish(field.opaqueId('The connection that this is a part of')),
  created_at: z.optional(field.timeMs('When it was made')),
  updated_at: z.optional(field.timeMs('When it last changed')),
});

export const enterpriseAccount = tagged('enterprise_account', 'An account in the directory of a company', {
  id: field.opaqueId('The account'),
  active: field.flag('it may be used'),
  email_address: field.text('email', 'Address in the directory'),
  enterprise_connection: z.nullish(connection),
  enterprise_connection_id: z.nullish(field.opaqueId('The connection')),
  first_name: z.nullish(field.text('name', 'First name in the directory')),
  last_name: z.nullish(field.text('name', 'Last name in the directory')),
  protocol: z.optional(field.choice(['saml', 'oauth'], 'Protocol of the directory')),
  provider: field.text('text', 'Kind of directory'),
  provider_user_id: z.nullish(field.opaqueId('The user as the directory knows them')),
  public_metadata: z.optional(field.metadata('Attributes that the directory gave')),
  verification: z.nullable(verification),
  last_authenticated_at: z.nullish(field.timeMs('When the directory last vouched for the user')),
});
