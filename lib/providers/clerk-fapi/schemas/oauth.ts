import { z } from 'zod';
import { field, object, structure } from '../../../parse/index.ts';

/** RFC 6749 §5.1. */
export const oauthToken = object('oauth_token', 'Tokens for another application', {
  access_token: field.text('token', 'Token for the API'),
  token_type: field.text('slug', 'How the token is sent'),
  expires_in: field.duration('seconds', 'Until the token lapses').optional(),
  refresh_token: field.text('token', 'Token that gets new ones').optional(),
  scope: field.text('text', 'What was granted, separated by blanks').optional(),
  id_token: field.text('token', 'Who the user is').optional(),
});

/** OpenID Connect Core 1.0 §5.3.2, with Clerk's own fields. */
export const oauthUserInfo = object('oauth_user_info', 'A user, as another application sees them', {
  object: field.text('slug', 'Kind of this object'),
  instance_id: field.id('ins', 'The instance'),
  user_id: field.id('user', 'The user'),
  sub: field.id('user', 'The user'),
  email: field.text('email', 'Address').nullish(),
  email_verified: field.flag('The address is verified').nullish(),
  family_name: field.text('name', 'Last name').nullish(),
  given_name: field.text('name', 'First name').nullish(),
  name: field.text('name', 'Full name').nullish(),
  username: field.text('username', 'User name', { deprecated: 'preferred_username' }).nullish(),
  preferred_username: field.text('username', 'User name').nullish(),
  picture: field.text('url', 'Picture').nullish(),
  public_metadata: field.metadata('Written by the backend, readable by the page').nullish(),
  private_metadata: field.metadata('For the backend alone').nullish(),
  unsafe_metadata: field.metadata('The user themselves can write it').nullish(),
  org_id: field.id('org', 'Organization').nullish(),
  org_name: field.text('name', 'Name of the organization').nullish(),
  org_slug: field.text('slug', 'Name of the organization in URLs').nullish(),
});

/** RFC 7662 §2.2. */
export const oauthTokenInfo = object('oauth_token_info', 'What a token is worth', {
  active: field.flag('It can be used'),
  client_id: field.opaqueId('Application it was given to').nullish(),
  iat: field.timeS('When it was issued').nullish(),
  scope: field.text('text', 'What was granted, separated by blanks').nullish(),
  sub: field.opaqueId('Whom it stands for').nullish(),
  org_id: field.id('org', 'Organization').nullish(),
});

/** RFC 7591 §3.2.1. */
export const oauthClient = object('oauth_client', 'An application that registered itself', {
  client_id: field.opaqueId('The application'),
  client_secret: field.text('secret', 'Its password').optional(),
  client_id_issued_at: field.timeS('When it registered'),
  client_secret_expires_at: field.timeS('When its password lapses; 0 is never'),
  client_name: field.text('name', 'Its name'),
  client_uri: field.text('url', 'Its home page').nullish(),
  logo_uri: field.text('url', 'Its logo').nullish(),
  redirect_uris: z.array(field.text('url', 'Where users may be sent back')),
  grant_types: z.array(field.text('slug', 'Grant it may use')),
  response_types: z.array(field.text('slug', 'Kind of answer it may ask for')),
  scope: field.text('text', 'What it may ask for, separated by blanks'),
  token_endpoint_auth_method: field.choice(
    ['client_secret_basic', 'client_secret_post', 'none'],
    'How it proves itself',
  ),
});

const scopes = z.array(
  structure('oauth_scope', 'One thing it asks for', {
    scope: field.text('slug', 'Its name'),
    description: field.text('text', 'What it means').nullish(),
    requires_consent: field.flag('The user has to agree'),
  }),
);

export const oauthConsent = object('oauth_consent', 'What an application asks a user for', {
  oauth_application_name: field.text('name', 'Its name'),
  oauth_application_logo_url: field.text('url', 'Its logo').nullish(),
  oauth_application_url: field.text('url', 'Its home page').nullish(),
  client_id: field.opaqueId('The application'),
  state: field.text('secret', 'Value that the application gave and gets back').nullish(),
  redirect_domain: field.text('host', 'Where the user will be sent back').nullable(),
  scopes,
  id: field.opaqueId('Identifier that the type declarations promise and no answer carries').optional(),
  object: field
    .choice(['oauth_consent_info'], 'Kind that the type declarations promise and no answer carries')
    .optional(),
});

const deviceStatus = field.choice(['pending', 'approved', 'denied', 'consumed'], 'How far it has come');

/** RFC 8628 §3.3; what clerk-js reads, so no field is required. */
export const oauthDevice = object('oauth_device', 'A device that asks to be let in', {
  oauth_application_name: field.text('name', 'The application on it').optional(),
  oauth_application_logo_url: field.text('url', 'Its logo').nullish(),
  client_id: field.opaqueId('The application').optional(),
  scopes: scopes.optional(),
  status: deviceStatus.optional(),
  expires_at: field.timeMs('Until when it can be let in').optional(),
});

export const oauthDeviceResult = object('oauth_device_verification', 'Whether the device was let in', {
  object: field.choice(['oauth_device_verification'], 'Kind of this object').optional(),
  status: deviceStatus.optional(),
});
