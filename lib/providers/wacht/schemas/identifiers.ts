import { field, object } from '../../../parse/index.ts';
import { orEmpty, sparse, time } from './sparse.ts';

const changes = { created_at: time('When it was added'), updated_at: time('When it last changed') };

export const socialConnection = object('social_connection', 'An account at another service', {
  id: field.anyId('The connection'),
  ...sparse({
    provider: field.choiceLike(['google_oauth', 'github_oauth'], /^[a-z]+_oauth$/, 'The service'),
    email_address: field.text('email', 'Address at that service'),
    first_name: field.text('name', 'First name there'),
    last_name: field.text('name', 'Last name there'),
    user_email_address_id: field.anyId('Address of the user that it belongs to'),
    ...changes,
  }),
});

export const emailAddress = object('email_address', 'An e-mail address of a user', {
  id: field.anyId('The address'),
  ...sparse({
    email: field.text('email', 'The address itself'),
    is_primary: field.flag('it is the one that counts'),
    verified: field.flag('the user has proven it'),
    verified_at: time('When it was proven'),
    // `oath_` is how the server spells the first two.
    verification_strategy: orEmpty(
      field.choiceLike(['otp', 'oath_google', 'oath_github'], /^oauth_[a-z]+$/, 'How it was proven'),
    ),
    social_connection: socialConnection,
    ...changes,
  }),
});

export const phoneNumber = object('phone_number', 'A phone number of a user', {
  id: field.anyId('The number'),
  ...sparse({
    phone_number: field.text('phone', 'The number itself'),
    country_code: field.text('place', 'Country it belongs to'),
    verified: field.flag('the user has proven it'),
    verified_at: time('When it was proven'),
    ...changes,
  }),
});
