import { ada } from '../instance/people.ts';
import type { World } from '../world.ts';
import { clockOf, currentSession } from '../world.ts';
import { emailAddress } from './email-address.ts';
import { externalAccount } from './external-account.ts';
import { memberships } from './organization-membership.ts';
import { adaImage } from './public-user-data.ts';

const DAY = 86_400_000;

export const user = (world: World) => {
  const lastSignInAt = currentSession(world)?.createdAt ?? ada.createdAt;
  return {
    id: ada.id,
    object: 'user',
    username: ada.username,
    first_name: ada.firstName,
    last_name: ada.lastName,
    locale: null,
    image_url: adaImage(world),
    has_image: false,
    primary_email_address_id: ada.email.id,
    primary_phone_number_id: null,
    primary_web3_wallet_id: null,
    password_enabled: true,
    two_factor_enabled: false,
    totp_enabled: false,
    backup_code_enabled: false,
    email_addresses: [emailAddress()],
    phone_numbers: [],
    web3_wallets: [],
    passkeys: [],
    organization_memberships: memberships(world),
    external_accounts: [externalAccount(adaImage(world))],
    saml_accounts: [],
    enterprise_accounts: [],
    password_last_updated_at: ada.createdAt,
    public_metadata: { plan: 'team' },
    unsafe_metadata: { theme: 'dark' },
    external_id: null,
    last_sign_in_at: lastSignInAt,
    banned: false,
    locked: false,
    lockout_expires_in_seconds: null,
    verification_attempts_remaining: 100,
    created_at: ada.createdAt,
    updated_at: lastSignInAt,
    delete_self_enabled: true,
    create_organization_enabled: true,
    // Clerk counts a user's activity in whole days.
    last_active_at: Math.floor(clockOf(world) / DAY) * DAY,
    mfa_enabled_at: null,
    mfa_disabled_at: null,
    legal_accepted_at: null,
    bypass_client_trust: false,
    profile_image_url: adaImage(world),
  };
};
