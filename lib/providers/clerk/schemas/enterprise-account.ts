import { field, object } from '../../../parse/index.ts';
import { verification } from './verification.ts';

const connection = object('enterprise_connection', 'The connection to the directory of a company', {
  id: field.opaqueId('The connection').optional(),
  object: field.text('text', 'Kind of this object').optional(),
  active: field.flag('It may be used').optional(),
  allow_idp_initiated: field.flag('The directory may start a sign-in').optional(),
  allow_subdomains: field.flag('Addresses below its domain use it too').optional(),
  disable_additional_identifications: field.flag('Its users may add no other address').optional(),
  domain: field.text('host', 'Domain whose addresses use it').nullish(),
  logo_public_url: field.text('url', 'Logo of the directory').nullish(),
  name: field.text('name', 'Name of the connection').optional(),
  protocol: field.choice(['saml', 'oauth'], 'Protocol of the directory').optional(),
  provider: field.text('text', 'Kind of directory').optional(),
  sync_user_attributes: field.flag('Names follow the directory').optional(),
  allow_organization_account_linking: field.flag('Members may link accounts they have').optional(),
  enterprise_connection_id: field.opaqueId('The connection that this is a part of').nullish(),
  created_at: field.timeMs('When it was made').optional(),
  updated_at: field.timeMs('When it last changed').optional(),
});

export const enterpriseAccount = object('enterprise_account', 'An account in the directory of a company', {
  id: field.opaqueId('The account'),
  object: field.choice(['enterprise_account'], 'Kind of this object'),
  active: field.flag('It may be used'),
  email_address: field.text('email', 'Address in the directory'),
  enterprise_connection: connection.nullish(),
  enterprise_connection_id: field.opaqueId('The connection').nullish(),
  first_name: field.text('name', 'First name in the directory').nullish(),
  last_name: field.text('name', 'Last name in the directory').nullish(),
  protocol: field.choice(['saml', 'oauth'], 'Protocol of the directory').optional(),
  provider: field.text('text', 'Kind of directory'),
  provider_user_id: field.opaqueId('The user as the directory knows them').nullish(),
  public_metadata: field.metadata('Attributes that the directory gave').optional(),
  verification: verification.nullable(),
  last_authenticated_at: field.timeMs('When the directory last vouched for the user').nullish(),
});
