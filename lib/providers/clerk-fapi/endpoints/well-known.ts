import { jwks } from '../../clerk/schemas/jwks.ts';
import { operation } from '../../operation.ts';
import type { Endpoint } from '../../provider.ts';
import { maybeWrapped } from '../schemas/envelope.ts';
import {
  oauthClient,
  oauthConsent,
  oauthDevice,
  oauthDeviceResult,
  oauthRefusal,
  oauthToken,
  oauthTokenInfo,
  oauthUserInfo,
} from '../schemas/oauth.ts';
import { appleAppSite, assetLinks, oauthServer, openIdConfiguration, webauthnOrigins } from '../schemas/well-known.ts';
import { form } from './form.ts';

const consent = '/v1/me/oauth/consent/{client_id}';
const metadata = '/.well-known';
const authorization = form(
  'response_type',
  'client_id',
  'redirect_uri',
  'scope',
  'state',
  'prompt',
  'code_challenge',
  'code_challenge_method',
  'response_mode',
  'nonce',
);

/** The instance as an OAuth server, and the documents that describe it. Errors are `{error, error_description}` (RFC 6749 §5.2). */
export const wellKnownEndpoints: readonly Endpoint[] = [
  operation('jwks.get', 'Load keys', 'GET', `${metadata}/jwks.json`, { response: jwks }),
  operation('openid-configuration.get', 'Load OpenID configuration', 'GET', `${metadata}/openid-configuration`, {
    response: openIdConfiguration,
  }),
  operation('oauth-server.get', 'Load OAuth configuration', 'GET', `${metadata}/oauth-authorization-server`, {
    response: oauthServer,
  }),
  operation('webauthn-origins.get', 'Load passkey origins', 'GET', `${metadata}/webauthn`, {
    response: webauthnOrigins,
  }),
  operation('asset-links.get', 'Load Android links', 'GET', `${metadata}/assetlinks.json`, { response: assetLinks }),
  operation('apple-app-site.get', 'Load Apple links', 'GET', `${metadata}/apple-app-site-association`, {
    response: appleAppSite,
  }),
  operation('oauth.authorize', 'Authorize application', 'GET', '/oauth/authorize'),
  operation('oauth.authorize-form', 'Authorize application by form', 'POST', '/oauth/authorize', {
    request: authorization,
  }),
  operation('oauth.register', 'Register application', 'POST', '/oauth/register', {
    response: oauthClient,
    refusal: oauthRefusal,
  }),
  operation('oauth.get-token', 'Get OAuth token', 'POST', '/oauth/token', {
    response: oauthToken,
    refusal: oauthRefusal,
    request: form(
      'grant_type',
      'code',
      'redirect_uri',
      'code_verifier',
      'client_id',
      'client_secret',
      'refresh_token',
      'scope',
    ),
  }),
  operation('oauth.revoke-token', 'Revoke OAuth token', 'POST', '/oauth/token/revoke', {
    refusal: oauthRefusal,
    request: form('token', 'token_type_hint'),
  }),
  operation('oauth.get-user', 'Load OAuth user', 'GET', '/oauth/userinfo', { response: oauthUserInfo }),
  operation('oauth.get-user-form', 'Load OAuth user by form', 'POST', '/oauth/userinfo', { response: oauthUserInfo }),
  operation('oauth.inspect-token', 'Inspect OAuth token', 'POST', '/oauth/token_info', {
    response: oauthTokenInfo,
    request: form('token', 'token_type_hint', 'scope'),
  }),
  operation('oauth-consent.get', 'Load consent', 'GET', consent, { response: maybeWrapped(oauthConsent) }),
  operation('oauth-device.get', 'Look up code of a device', 'POST', '/v1/me/oauth/device/lookup', {
    response: maybeWrapped(oauthDevice),
    request: form('user_code'),
  }),
  operation('oauth-device.submit', 'Let a device in', 'POST', '/v1/me/oauth/device', {
    response: maybeWrapped(oauthDeviceResult),
    request: form('user_code', 'approved', 'organization_id'),
  }),
  operation('oauth-consent.submit', 'Give consent', 'POST', consent, { request: form('consented', 'organization_id') }),
];
