import { z } from 'zod/mini';
import { field, object } from '../../../parse/index.ts';
import { emailAddress, phoneNumber, socialConnection } from './identifiers.ts';
import { orEmpty, sparse, time } from './sparse.ts';

const authenticator = object('authenticator', 'An app that makes one-time codes', {
  id: field.anyId('The authenticator'),
  ...sparse({
    created_at: time('When it was set up'),
    updated_at: time('When it last changed'),
    totp_secret: field.text('secret', 'What the codes of the authenticator app are made of'),
    otp_url: field.text('secret', 'The same as a link for the app'),
  }),
});

const naming = sparse({
  first_name: field.text('name', 'First name'),
  last_name: field.text('name', 'Last name'),
  username: field.text('username', 'Username'),
  availability: orEmpty(field.choice(['available', 'busy', 'away'], 'Whether the user can be reached')),
  has_profile_picture: z.union([field.flag('the user has a picture'), field.text('text', 'The user has a picture')]),
  profile_picture_url: field.text('url', 'Picture'),
  primary_email_address: emailAddress,
  primary_phone_number: phoneNumber,
  created_at: time('When the user signed up'),
  updated_at: time('When it last changed'),
});

/** What members of an organization see of each other. */
export const publicUserData = object('public_user_data', 'What other members may see of a user', {
  id: field.anyId('The user'),
  ...naming,
});

const credentials = sparse({
  second_factor_policy: orEmpty(field.choice(['none', 'optional', 'enforced'], 'Whether a second factor is asked for')),
  user_authenticator: authenticator,
  authenticators: z.array(authenticator),
  backup_codes_generated: field.flag('the user has backup codes'),
  backup_codes: z.array(field.text('secret', 'Code that replaces a second factor once')),
  otp_secret: field.text('secret', 'What one-time codes are made from'),
  has_password: field.flag('the user has a password'),
  has_passkeys: field.flag('the user has a passkey'),
  last_password_reset_at: time('When the password was last reset'),
});

export const user = object('user', 'A person who can sign in', {
  id: field.anyId('The user'),
  ...naming,
  ...credentials,
  ...sparse({
    primary_email_address_id: field.anyId('The address that counts where one is needed'),
    primary_phone_number_id: field.anyId('The number that counts where one is needed'),
    user_email_addresses: z.array(emailAddress),
    user_phone_numbers: z.array(phoneNumber),
    email_addresses: z.array(emailAddress),
    phone_numbers: z.array(phoneNumber),
    social_connections: z.array(socialConnection),
    public_metadata: field.metadata('Written by the backend, readable by the page'),
    segments: z.array(field.metadata('Group that the user belongs to')),
    disabled: field.flag('the user may not sign in'),
    schema_version: field.choice(['v1', 'v2'], 'Version of the record'),
    deployment_id: field.anyId('Deployment that the user belongs to'),
    active_organization_membership_id: field.anyId('Membership that was used last'),
    active_workspace_membership_id: field.anyId('Membership that was used last'),
    email: field.text('email', 'E-mail address'),
    image_url: field.text('url', 'Picture'),
  }),
});
