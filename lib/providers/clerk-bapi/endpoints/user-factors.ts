import { deletedObject } from '../../clerk/schemas/deleted-object.ts';
import { emailAddress } from '../../clerk/schemas/email-address.ts';
import { phoneNumber } from '../../clerk/schemas/phone-number.ts';
import { operation } from '../../operation.ts';
import type { Endpoint } from '../../provider.ts';
import { listOf, pageOf } from '../schemas/list.ts';
import { ofUser, verified } from '../schemas/outcome.ts';
import { oauthAccessToken } from '../schemas/token.ts';
import { trustedDevice } from '../schemas/trusted-device.ts';
import { user } from '../schemas/user.ts';
import { body } from './body.ts';

const one = '/v1/users/{user_id}';
const self = { response: user };
const removed = { response: ofUser };
const deleted = { response: deletedObject };

/** What a user is known by and signs in with. */
export const userFactorEndpoints: readonly Endpoint[] = [
  operation('user.set-password-compromised', 'Mark password as leaked', 'POST', `${one}/password/set_compromised`, {
    ...self,
    request: body('revoke_all_sessions'),
  }),
  operation(
    'user.unset-password-compromised',
    'Mark password as safe',
    'POST',
    `${one}/password/unset_compromised`,
    self,
  ),
  operation('user.remove-password', 'Remove password', 'POST', `${one}/remove_password`, {
    ...self,
    request: body('sign_out_of_other_sessions'),
  }),
  operation('user.verify-password', 'Check password', 'POST', `${one}/verify_password`, {
    response: verified,
    request: body('password'),
  }),
  operation('user.verify-totp', 'Check one-time code', 'POST', `${one}/verify_totp`, {
    response: verified,
    request: body('code'),
  }),
  operation('user.disable-mfa', 'Remove all second factors', 'DELETE', `${one}/mfa`, removed),
  operation('user.delete-backup-codes', 'Remove backup codes', 'DELETE', `${one}/backup_code`, removed),
  operation('user.delete-totp', 'Remove authenticator app', 'DELETE', `${one}/totp`, removed),
  operation('user.replace-email-address', 'Replace e-mail addresses', 'PUT', `${one}/email_address`, {
    response: emailAddress,
    request: body('email_address', 'identification_status', 'notify_primary_email_address_changed'),
  }),
  operation('user.replace-phone-number', 'Replace phone numbers', 'PUT', `${one}/phone_number`, {
    response: phoneNumber,
    request: body('phone_number', 'identification_status'),
  }),
  operation('profile-image.update', 'Change picture', 'POST', `${one}/profile_image`, self),
  operation('profile-image.delete', 'Remove picture', 'DELETE', `${one}/profile_image`, self),
  operation('passkey.delete', 'Remove passkey', 'DELETE', `${one}/passkeys/{passkey_identification_id}`, deleted),
  operation(
    'web3-wallet.delete',
    'Remove wallet',
    'DELETE',
    `${one}/web3_wallets/{web3_wallet_identification_id}`,
    deleted,
  ),
  operation(
    'external-account.delete',
    'Disconnect account',
    'DELETE',
    `${one}/external_accounts/{external_account_id}`,
    deleted,
  ),
  operation('oauth-access-token.list', 'Load tokens of account', 'GET', `${one}/oauth_access_tokens/{provider}`, {
    response: listOf(oauthAccessToken),
  }),
  operation('trusted-device.list', 'List trusted devices', 'GET', `${one}/trusted_devices`, {
    response: pageOf(trustedDevice),
  }),
  operation('trusted-device.revoke', 'Revoke trusted device', 'DELETE', `${one}/trusted_devices/{trusted_device_id}`, {
    response: trustedDevice,
  }),
];
