import { ada } from '../instance/people.ts';

export const emailAddress = () => ({
  id: ada.email.id,
  object: 'email_address',
  email_address: ada.email.address,
  reserved: false,
  verification: {
    object: 'verification_otp',
    status: 'verified',
    strategy: 'email_code',
    attempts: 1,
    // A mailed code is good for ten minutes.
    expire_at: ada.email.createdAt + 600_000,
  },
  linked_to: [{ type: 'oauth_google', id: ada.google.identificationId }],
  matches_sso_connection: false,
  created_at: ada.email.createdAt,
  updated_at: ada.google.createdAt,
});
