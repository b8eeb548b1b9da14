import { z } from 'zod/mini';
import { field, object } from '../../../parse/index.ts';

const page = (meaning: string) => field.text('url', meaning);
const list = (meaning: string) => z.array(field.text('slug', meaning));

const both = {
  issuer: page('Who issues the tokens'),
  authorization_endpoint: page('Where a sign-in starts'),
  token_endpoint: page('Where tokens are given'),
  jwks_uri: page('Where the keys are'),
  scopes_supported: list('Scope it knows'),
  response_types_supported: list('Kind of response it gives'),
  grant_types_supported: list('Grant it accepts'),
  subject_types_supported: list('Kind of subject it names'),
  id_token_signing_alg_values_supported: list('Algorithm it signs with'),
  token_endpoint_auth_methods_supported: list('Way in which clients prove themselves'),
  claims_supported: list('Claim it tells'),
  code_challenge_methods_supported: list('PKCE method it accepts'),
};

const revocation = page('Where tokens are revoked');

/** OpenID Connect Discovery 1.0 §3. */
export const openIdConfiguration = object('openid_configuration', 'What the instance offers as an identity provider', {
  ...both,
  revocation_endpoint: z.optional(revocation),
  introspection_endpoint: z.optional(page('Where tokens are checked')),
  userinfo_endpoint: page('Where users are described'),
  end_session_endpoint: z.optional(page('Where a sign-out starts')),
  response_modes_supported: list('Way in which it responds'),
  backchannel_logout_supported: field.flag('it signs out from server to server'),
  frontchannel_logout_supported: field.flag('it signs out through the browser'),
});

/** RFC 8414 §2. */
export const oauthServer = object('oauth_authorization_server', 'What the instance offers as an OAuth server', {
  ...both,
  revocation_endpoint: revocation,
  registration_endpoint: z.optional(page('Where clients register')),
  service_documentation: z.optional(page('Its documentation')),
  op_tos_uri: z.optional(page('Its terms')),
  ui_locales_supported: z.optional(list('Language it speaks')),
  client_id_metadata_document_supported: z.optional(field.flag('a client may be described by a URL')),
});

export const webauthnOrigins = object('webauthn_origins', 'Pages that share passkeys', {
  origins: z.array(field.text('url', 'Page that may use the passkeys')),
});

export const appleAppSite = object('apple_app_site_association', 'Apps that share credentials', {
  webcredentials: z.optional(field.metadata('Apps by kind of use')),
});

export const assetLinks = z.array(
  object('asset_link', 'An Android app that shares credentials', {
    relation: z.optional(z.array(field.text('slug', 'What the app may do'))),
    target: z.optional(field.metadata('The app')),
  }),
);
