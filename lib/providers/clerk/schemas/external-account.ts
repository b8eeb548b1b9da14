import { z } from 'zod/mini';
import { field, object } from '../../../parse/index.ts';
import { verification } from './verification.ts';

/** A connected account. Providers that give no name or address leave an empty string. */
export const externalAccount = object('external_account', 'An account elsewhere that the user connected', {
  object: field.choice(['external_account', 'facebook_account', 'google_account'], 'Kind of this object'),
  id: field.id('eac', 'The connected account'),
  provider: field.text('slug', 'Who vouches for the user, such as oauth_google'),
  identification_id: field.id('idn', 'The identification that the account proves'),
  provider_user_id: field.opaqueId('The user as the provider knows them'),
  approved_scopes: field.text('text', 'What the user granted, separated by spaces'),
  email_address: field.text('email', 'Address that the provider gave'),
  email_address_verified: z.nullish(field.flag('the provider says that it verified the address')),
  first_name: field.text('name', 'First name that the provider gave'),
  last_name: field.text('name', 'Last name that the provider gave'),
  avatar_url: z.optional(field.text('url', 'Picture at the provider', { deprecated: 'image_url' })),
  image_url: z.nullish(field.text('url', 'Picture that Clerk serves')),
  username: z.nullish(field.text('username', 'Username at the provider')),
  phone_number: z.nullish(field.text('phone', 'Number that the provider gave')),
  public_metadata: field.metadata('Written by the backend, readable by the page'),
  label: z.nullish(field.text('text', 'Name of the connection, where several share a provider')),
  created_at: field.timeMs('When the account was connected', { since: '2025' }),
  updated_at: field.timeMs('When it last changed', { since: '2025' }),
  verification: z.nullable(verification),
});
