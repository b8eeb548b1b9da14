import { z } from 'zod/mini';
import { field, object, structure } from '../../../parse/index.ts';
import { errorEnvelope } from './errors.ts';

/** RFC 6749 §5.1. */
export const oauthToken = object('oauth_token', 'Tokens for another application', {
  access_token: field.text('token', 'Token for the API'),
  token_type: field.text('slug', 'How the token is sent'),
  expires_in: z.optional(field.duration('seconds', 'Until the token expires')),
  refresh_token: z.optional(field.text('token', 'Token that gets new ones')),
  scope: z.optional(field.text('text', 'What was granted, separated by spaces')),
  id_token: z.optional(field.text('token', 'Who the user is')),
});

/** OpenID Connect Core 1.0 §5.3.2, with Clerk's own fields. */
export const oauthUserInfo = object('oauth_user_info', 'A user, as another application sees them', {
  object: field.text('slug', 'Kind of this object'),
  instance_id: field.id('ins', 'The instance'),
  user_id: field.id('user', 'The user'),
  sub: field.id('user', 'The user'),
  email: z.nullish(field.text('email', 'E-mail address')),
  email_verified: z.nullish(field.flag('the address is verified')),
  family_name: z.nullish(field.text('name', 'Last name')),
  given_name: z.nullish(field.text('name', 'First name')),
  name: z.nullish(field.text('name', 'Full name')),
  username: z.nullish(field.text('username', 'Username', { deprecated: 'preferred_username' })),
  preferred_username: z.nullish(field.text('username', 'Username')),
  picture: z.nullish(field.text('url', 'Picture')),
  public_metadata: z.nullish(field.metadata('Written by the backend, readable by the page')),
  private_metadata: z.nullish(field.metadata('For the backend alone')),
  unsafe_metadata: z.nullish(field.metadata('The user themselves can write it')),
  org_id: z.nullish(field.id('org', 'Organization')),
  org_name: z.nullish(field.text('name', 'Name of the organization')),
  org_slug: z.nullish(field.text('slug', 'Name of the organization in URLs')),
});

/** RFC 7662 §2.2. */
export const oauthTokenInfo = object('oauth_token_info', 'What a token is worth', {
  active: field.flag('it can be used'),
  client_id: z.nullish(field.opaqueId('Application it was given to')),
  iat: z.nullish(field.timeS('When it was issued')),
  scope: z.nullish(field.text('text', 'What was granted, separated by spaces')),
  sub: z.nullish(field.opaqueId('Whom it stands for')),
  org_id: z.nullish(field.id('org', 'Organization')),
});

/** RFC 7591 §3.2.1. */
export const oauthClient = object('oauth_client', 'An application that registered itself', {
  client_id: field.opaqueId('The application'),
  client_secret: z.optional(field.text('secret', 'Its password')),
  client_id_issued_at: field.timeS('When it registered'),
  client_secret_expires_at: field.timeS('When its password expires; 0 is never'),
  client_name: field.text('name', 'Its name'),
  client_uri: z.nullish(field.text('url', 'Its home page')),
  logo_uri: z.nullish(field.text('url', 'Its logo')),
  redirect_uris: z.array(field.text('url', 'Where users may be sent back')),
  grant_types: z.array(field.text('slug', 'Grant it may use')),
  response_types: z.array(field.text('slug', 'Kind of response it may ask for')),
  scope: field.text('text', 'What it may ask for, separated by spaces'),
  token_endpoint_auth_method: field.choice(
    ['client_secret_basic', 'client_secret_post', 'none'],
    'How it proves itself',
  ),
});

const scopes = z.array(
  structure('oauth_scope', 'One thing it asks for', {
    scope: field.text('slug', 'Its name'),
    description: z.nullish(field.text('text', 'What it means')),
    requires_consent: field.flag('the user has to agree'),
  }),
);

export const oauthConsent = object('oauth_consent', 'What an application asks a user for', {
  oauth_application_name: field.text('name', 'Its name'),
  oauth_application_logo_url: z.nullish(field.text('url', 'Its logo')),
  oauth_application_url: z.nullish(field.text('url', 'Its home page')),
  client_id: field.opaqueId('The application'),
  state: z.nullish(field.text('secret', 'Value that the application gave and gets back')),
  redirect_domain: z.nullable(field.text('host', 'Where the user will be sent back')),
  scopes,
  id: z.optional(field.opaqueId('Identifier that the type declarations promise and no response carries')),
  object: z.optional(
    field.choice(['oauth_consent_info'], 'Kind that the type declarations promise and no response carries'),
  ),
});

const deviceStatus = field.choice(['pending', 'approved', 'denied', 'consumed'], 'How far it has come');

/** RFC 8628 §3.3; what clerk-js reads, so no field is required. */
export const oauthDevice = object('oauth_device', 'A device that asks to be let in', {
  oauth_application_name: z.optional(field.text('name', 'The application on it')),
  oauth_application_logo_url: z.nullish(field.text('url', 'Its logo')),
  client_id: z.optional(field.opaqueId('The application')),
  scopes: z.optional(scopes),
  status: z.optional(deviceStatus),
  expires_at: z.optional(field.timeMs('Until when it can be let in')),
});

export const oauthDeviceResult = object('oauth_device_verification', 'Whether the device was let in', {
  object: z.optional(field.choice(['oauth_device_verification'], 'Kind of this object')),
  status: z.optional(deviceStatus),
});

/** RFC 6749 §5.2 and RFC 7591 §3.2.2, or the error of this API: its gateway responds for either. */
export const oauthRefusal = z.union([
  errorEnvelope,
  structure('oauth_error', 'Why the request was refused', {
    error: field.text('slug', 'What is wrong'),
    error_description: z.nullish(field.text('text', 'What is wrong, in words')),
    error_uri: z.nullish(field.text('url', 'Where it is explained')),
  }),
]);
