import { z } from 'zod';
import type { Endpoint } from '../../provider.ts';
import { deletedObject } from '../schemas/deleted-object.ts';
import { wrapped } from '../schemas/envelope.ts';
import { passkey } from '../schemas/passkey.ts';
import { backupCodes, totp } from '../schemas/second-factor.ts';
import { trustedDevice, trustedDeviceChallenge, trustedDeviceValidation } from '../schemas/trusted-device.ts';
import { form } from './form.ts';
import { operation } from './operation.ts';

const deleted = { response: wrapped(deletedObject) };
const key = { response: wrapped(passkey) };
const authenticator = { response: wrapped(totp) };
const device = { response: wrapped(trustedDevice) };
const onePasskey = '/v1/me/passkeys/{passkey_id}';
const devices = '/v1/me/trusted_devices';

/** What the user proves themselves with. */
export const factorEndpoints: readonly Endpoint[] = [
  operation('passkey.create', 'Add passkey', 'POST', '/v1/me/passkeys', key),
  operation('passkey.get', 'Load passkey', 'GET', onePasskey, key),
  operation('passkey.update', 'Rename passkey', 'PATCH', onePasskey, { ...key, request: form('name') }),
  operation('passkey.delete', 'Remove passkey', 'DELETE', onePasskey, deleted),
  operation('passkey.attempt-verification', 'Verify passkey', 'POST', `${onePasskey}/attempt_verification`, {
    ...key,
    request: form('strategy', 'public_key_credential'),
  }),
  operation('totp.create', 'Add authenticator app', 'POST', '/v1/me/totp', authenticator),
  operation('totp.delete', 'Remove authenticator app', 'DELETE', '/v1/me/totp', deleted),
  operation('totp.attempt-verification', 'Verify authenticator app', 'POST', '/v1/me/totp/attempt_verification', {
    ...authenticator,
    request: form('code'),
  }),
  operation('backup-codes.create', 'Create backup codes', 'POST', '/v1/me/backup_codes', {
    response: wrapped(backupCodes),
  }),
  operation('trusted-device.list', 'List trusted devices', 'GET', devices, {
    response: wrapped(z.array(trustedDevice)),
  }),
  operation('trusted-device.prepare', 'Prepare trusted device', 'POST', `${devices}/prepare`, {
    response: wrapped(trustedDeviceChallenge),
    request: form('platform', 'app_identifier', 'name', 'algorithm', 'public_key_jwk'),
  }),
  operation('trusted-device.attempt', 'Add trusted device', 'POST', `${devices}/attempt`, {
    ...device,
    request: form('platform', 'app_identifier', 'name', 'algorithm', 'public_key_jwk', 'client_data', 'signature'),
  }),
  operation('trusted-device.revoke', 'Revoke trusted device', 'DELETE', `${devices}/{trusted_device_id}`, device),
  operation('trusted-device.validate', 'Check trusted device', 'POST', '/v1/client/trusted_devices/validate', {
    response: wrapped(trustedDeviceValidation),
    request: form('trusted_device_id'),
  }),
];
