import { field } from '../../../parse/index.ts';

const strategies = [
  'password',
  'email_code',
  'email_link',
  'phone_code',
  'passkey',
  'trusted_device',
  'ticket',
  'totp',
  'backup_code',
  'reset_password_email_code',
  'reset_password_phone_code',
  'saml',
  'scim',
  'enterprise_sso',
  'google_one_tap',
  'admin',
  'invitation',
] as const;

/** Families by provider: OAuth (custom providers included) and wallets. Provider names contain underscores: `oauth_linkedin_oidc`. */
const families = /^(from_)?oauth_[a-z0-9_]+$|^web3_[a-z0-9_]+_signature$/;

/** A way to prove an identifier or a factor (Clerk docs, `strategy` of sign-in factors and verifications). */
export const strategy = (meaning: string) => field.choiceLike(strategies, families, meaning);
