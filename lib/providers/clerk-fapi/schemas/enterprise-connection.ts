import { z } from 'zod/mini';
import { field, object, structure } from '../../../parse/index.ts';

const certificate = structure('idp_certificate', 'A certificate of the directory', {
  certificate: field.text('secret', 'The certificate'),
  issued_at: z.nullish(field.timeMs('When it was issued')),
  expires_at: z.nullish(field.timeMs('When it expires')),
});

const samlConnection = structure('saml_settings', 'How the directory is reached by SAML', {
  id: z.optional(field.opaqueId('The SAML side of the connection')),
  name: z.nullish(field.text('name', 'Its name')),
  idp_entity_id: z.nullish(field.text('url', 'Who the directory is')),
  idp_sso_url: z.nullish(field.text('url', 'Where its sign-in is')),
  idp_certificate: z.nullish(field.text('secret', 'Its certificate')),
  idp_certificate_issued_at: z.nullish(field.timeMs('When the certificate was issued')),
  idp_certificate_expires_at: z.nullish(field.timeMs('When the certificate expires')),
  idp_certificates: z.nullish(z.array(certificate)),
  idp_metadata_url: z.nullish(field.text('url', 'Where it describes itself')),
  idp_metadata: z.nullish(field.text('text', 'How it describes itself')),
  acs_url: z.nullish(field.text('url', 'Where it sends users back')),
  sp_entity_id: z.nullish(field.text('url', 'Who we are to it')),
  sp_metadata_url: z.nullish(field.text('url', 'Where we describe ourselves')),
  active: z.optional(field.flag('it may be used')),
  allow_idp_initiated: z.optional(field.flag('the directory may start a sign-in')),
  allow_subdomains: z.optional(field.flag('addresses below its domains use it too')),
  force_authn: z.optional(field.flag('the directory asks for a password each time')),
  login_hint: z.nullish(
    structure('login_hint', 'What the directory is told of the user', {
      mode: field.choice(['email_address', 'custom_attribute', 'off'], 'Kind of hint'),
      source: z.nullish(field.text('slug', 'Attribute that is the hint')),
    }),
  ),
});

const oauthConfig = structure('oauth_settings', 'How the directory is reached by OpenID Connect', {
  id: z.optional(field.opaqueId('The OAuth side of the connection')),
  name: z.nullish(field.text('name', 'Its name')),
  provider_key: z.nullish(field.text('slug', 'Its strategy')),
  client_id: z.nullish(field.opaqueId('Who we are to it')),
  discovery_url: z.nullish(field.text('url', 'Where it describes itself')),
  auth_url: z.nullish(field.text('url', 'Where its sign-in is')),
  token_url: z.nullish(field.text('url', 'Where it gives tokens')),
  user_info_url: z.nullish(field.text('url', 'Where it tells of users')),
  redirect_uri: z.nullish(field.text('url', 'Where it sends users back')),
  requires_pkce: z.optional(field.flag('it asks for PKCE')),
  logo_public_url: z.nullish(field.text('url', 'Its logo')),
  created_at: z.optional(field.timeMs('When it was made')),
  updated_at: z.optional(field.timeMs('When it last changed')),
});

export const enterpriseConnection = object('enterprise_connection', 'A connection to the directory of a company', {
  object: z.optional(field.choice(['enterprise_connection'], 'Kind of this object')),
  id: field.opaqueId('The connection'),
  name: field.text('name', 'Its name'),
  provider: field.text('slug', 'Kind of directory'),
  logo_public_url: z.nullish(field.text('url', 'Logo of the directory')),
  active: field.flag('it may be used'),
  domains: z.array(field.text('host', 'Domain whose addresses use it')),
  organization_id: z.nullish(field.id('org', 'Organization it belongs to')),
  sync_user_attributes: field.flag('names follow the directory'),
  disable_additional_identifications: field.flag('its users may add no other address'),
  allow_organization_account_linking: field.flag('members may link accounts they have'),
  authenticatable: z.optional(field.flag('users can sign in with it')),
  custom_attributes: z.nullish(z.array(field.metadata('Attribute that the directory gives'))),
  saml_connection: z.nullish(samlConnection),
  oauth_config: z.nullish(oauthConfig),
  created_at: field.timeMs('When it was made'),
  updated_at: field.timeMs('When it last changed'),
});
