import { z } from 'zod';
import { field, object } from '../../../parse/index.ts';
import { verification } from './verification.ts';

const connection = object('saml_connection', 'The SAML connection of a company', {
  id: field.opaqueId('The connection'),
  name: field.text('name', 'Name of the connection'),
  domain: field.text('host', 'Domain whose addresses use it', { deprecated: 'domains' }).nullish(),
  domains: z.array(field.text('host', 'Domain whose addresses use it')).optional(),
  active: field.flag('It may be used'),
  provider: field.text('text', 'Kind of directory'),
  sync_user_attributes: field.flag('Names follow the directory'),
  allow_subdomains: field.flag('Addresses below its domain use it too').optional(),
  allow_idp_initiated: field.flag('The directory may start a sign-in').optional(),
  disable_additional_identifications: field.flag('Its users may add no other address').optional(),
  allow_organization_account_linking: field.flag('Members may link accounts they have').optional(),
  created_at: field.timeMs('When it was made'),
  updated_at: field.timeMs('When it last changed'),
});

/** The older form of an enterprise account. */
export const samlAccount = object('saml_account', 'An account in a SAML directory', {
  id: field.opaqueId('The account'),
  object: field.choice(['saml_account'], 'Kind of this object'),
  provider: field.text('text', 'Kind of directory'),
  active: field.flag('It may be used'),
  email_address: field.text('email', 'Address in the directory'),
  first_name: field.text('name', 'First name in the directory').nullable(),
  last_name: field.text('name', 'Last name in the directory').nullable(),
  provider_user_id: field.opaqueId('The user as the directory knows them').nullable(),
  enterprise_connection_id: field.opaqueId('The connection').nullish(),
  last_authenticated_at: field.timeMs('When the directory last vouched for the user').nullish(),
  public_metadata: field.metadata('Attributes that the directory gave'),
  verification: verification.nullable(),
  saml_connection: connection.nullable(),
});
