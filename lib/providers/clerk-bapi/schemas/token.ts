import { z } from 'zod/mini';
import { field } from '../../../parse/index.ts';
import { actor } from '../../clerk/schemas/actor.ts';
import { tagged } from '../../clerk/schemas/tagged.ts';
import { timestamp } from './time.ts';

/** A session token, or one made from a template. Here its tag is always there. */
export const token = tagged('token', 'A minted token', {
  jwt: field.text('token', 'The token itself, ready to be sent as a bearer'),
});

/** The other form in which a refreshed session is returned: lines of `Set-Cookie`. */
export const cookies = tagged('cookies', 'Cookies for the browser', {
  cookies: z.array(field.text('secret', 'A cookie and its attributes')),
});

const ticket = {
  status: field.choice(['pending', 'accepted', 'revoked'], 'Whether it was used'),
  user_id: field.id('user', 'Whom it signs in'),
  token: z.optional(field.text('token', 'The ticket itself; told once')),
  url: z.nullish(field.text('url', 'Link that signs in; it holds the ticket')),
  created_at: field.timeMs('When it was made'),
  updated_at: field.timeMs('When it last changed'),
};

export const signInToken = tagged('sign_in_token', 'A ticket that signs its user in', {
  id: field.opaqueId('The ticket'),
  ...ticket,
});

export const actorToken = tagged('actor_token', 'A ticket that signs somebody else in as the user', {
  id: field.opaqueId('The ticket'),
  actor,
  ...ticket,
});

export const testingToken = tagged('testing_token', 'A pass for tests, which are not taken for bots', {
  token: field.text('token', 'The pass, for __clerk_testing_token'),
  expires_at: timestamp('When it expires'),
});

/** A token of an account elsewhere, which the provider gave and Clerk keeps. */
export const oauthAccessToken = tagged('oauth_access_token', 'A token for the API of an identity provider', {
  external_account_id: field.id('eac', 'The connected account'),
  provider_user_id: field.opaqueId('The user as the provider knows them'),
  token: field.text('token', 'The token itself'),
  token_secret: z.optional(field.text('secret', 'What OAuth 1.0 signs with')),
  id_token: z.optional(field.text('token', 'Who the user is, by the provider')),
  expires_at: z.nullable(timestamp('When it expires')),
  provider: field.text('slug', 'Who gave it, such as oauth_google'),
  public_metadata: field.metadata('Written by the backend, readable by the page'),
  label: z.nullable(field.text('text', 'Name of the connection, where several share a provider')),
  scopes: z.optional(z.array(field.text('text', 'What the user granted'))),
});
