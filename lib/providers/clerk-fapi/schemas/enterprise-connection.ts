import { z } from 'zod';
import { field, object, structure } from '../../../parse/index.ts';

const certificate = structure('idp_certificate', 'A certificate of the directory', {
  certificate: field.text('secret', 'The certificate'),
  issued_at: field.timeMs('When it was issued').nullish(),
  expires_at: field.timeMs('When it lapses').nullish(),
});

const samlConnection = structure('saml_settings', 'How the directory is reached by SAML', {
  id: field.opaqueId('The SAML side of the connection').optional(),
  name: field.text('name', 'Its name').nullish(),
  idp_entity_id: field.text('url', 'Who the directory is').nullish(),
  idp_sso_url: field.text('url', 'Where its sign-in is').nullish(),
  idp_certificate: field.text('secret', 'Its certificate').nullish(),
  idp_certificate_issued_at: field.timeMs('When the certificate was issued').nullish(),
  idp_certificate_expires_at: field.timeMs('When the certificate lapses').nullish(),
  idp_certificates: z.array(certificate).nullish(),
  idp_metadata_url: field.text('url', 'Where it describes itself').nullish(),
  idp_metadata: field.text('text', 'How it describes itself').nullish(),
  acs_url: field.text('url', 'Where it sends users back').nullish(),
  sp_entity_id: field.text('url', 'Who we are to it').nullish(),
  sp_metadata_url: field.text('url', 'Where we describe ourselves').nullish(),
  active: field.flag('It may be used').optional(),
  allow_idp_initiated: field.flag('The directory may start a sign-in').optional(),
  allow_subdomains: field.flag('Addresses below its domains use it too').optional(),
  force_authn: field.flag('The directory asks for a password each time').optional(),
  login_hint: structure('login_hint', 'What the directory is told of the user', {
    mode: field.choice(['email_address', 'custom_attribute', 'off'], 'Kind of hint'),
    source: field.text('slug', 'Attribute that is the hint').nullish(),
  }).nullish(),
});

const oauthConfig = structure('oauth_settings', 'How the directory is reached by OpenID Connect', {
  id: field.opaqueId('The OAuth side of the connection').optional(),
  name: field.text('name', 'Its name').nullish(),
  provider_key: field.text('slug', 'Its strategy').nullish(),
  client_id: field.opaqueId('Who we are to it').nullish(),
  discovery_url: field.text('url', 'Where it describes itself').nullish(),
  auth_url: field.text('url', 'Where its sign-in is').nullish(),
  token_url: field.text('url', 'Where it gives tokens').nullish(),
  user_info_url: field.text('url', 'Where it tells of users').nullish(),
  redirect_uri: field.text('url', 'Where it sends users back').nullish(),
  requires_pkce: field.flag('It asks for PKCE').optional(),
  logo_public_url: field.text('url', 'Its logo').nullish(),
  created_at: field.timeMs('When it was made').optional(),
  updated_at: field.timeMs('When it last changed').optional(),
});

export const enterpriseConnection = object('enterprise_connection', 'A connection to the directory of a company', {
  object: field.choice(['enterprise_connection'], 'Kind of this object').optional(),
  id: field.opaqueId('The connection'),
  name: field.text('name', 'Its name'),
  provider: field.text('slug', 'Kind of directory'),
  logo_public_url: field.text('url', 'Logo of the directory').nullish(),
  active: field.flag('It may be used'),
  domains: z.array(field.text('host', 'Domain whose addresses use it')),
  organization_id: field.id('org', 'Organization it belongs to').nullish(),
  sync_user_attributes: field.flag('Names follow the directory'),
  disable_additional_identifications: field.flag('Its users may add no other address'),
  allow_organization_account_linking: field.flag('Members may link accounts they have'),
  authenticatable: field.flag('Users can sign in with it').optional(),
  custom_attributes: z.array(field.metadata('Attribute that the directory gives')).nullish(),
  saml_connection: samlConnection.nullish(),
  oauth_config: oauthConfig.nullish(),
  created_at: field.timeMs('When it was made'),
  updated_at: field.timeMs('When it last changed'),
});
