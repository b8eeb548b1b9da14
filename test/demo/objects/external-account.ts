import { ada } from '../instance/people.ts';

export const externalAccount = (image: string) => ({
  object: 'external_account',
  id: ada.google.id,
  provider: 'oauth_google',
  identification_id: ada.google.identificationId,
  provider_user_id: ada.google.userId,
  approved_scopes: 'email https://www.googleapis.com/auth/userinfo.email openid profile',
  email_address: ada.email.address,
  email_address_verified: true,
  first_name: ada.firstName,
  last_name: ada.lastName,
  avatar_url: image,
  image_url: image,
  username: '',
  phone_number: null,
  public_metadata: {},
  label: null,
  created_at: ada.google.createdAt,
  updated_at: ada.google.createdAt,
  verification: {
    object: 'verification_oauth',
    status: 'verified',
    strategy: 'oauth_google',
    attempts: null,
    expire_at: ada.google.createdAt + 600_000,
  },
});
