import { z } from 'zod/mini';
import { deletedObject } from '../../clerk/schemas/deleted-object.ts';
import { passkey } from '../../clerk/schemas/passkey.ts';
import { trustedDevice, trustedDeviceChallenge, trustedDeviceValidation } from '../../clerk/schemas/trusted-device.ts';
import { operation } from '../../operation.ts';
import type { Endpoint } from '../../provider.ts';
import { wrapped } from '../schemas/envelope.ts';
import { backupCodes, totp } from '../schemas/second-factor.ts';
import { form } from './form.ts';

const deleted = { response: wrapped(deletedObject) };
const key = { response: wrapped(passkey) };
const authenticator = { response: wrapped(totp) };
const device = { response: wrapped(trustedDevice) };
const onePasskey = '/v1/me/passkeys/{passkey_id}';

/** The reference calls them trusted devices, clerk-js since 6.40 biometric credentials; the objects are the same. */
const deviceEndpoints = (base: string, noun: string, words: string): readonly Endpoint[] => [
  operation(`${noun}.list`, `List ${words}s`, 'GET', base, { response: wrapped(z.array(trustedDevice)) }),
  operation(`${noun}.prepare`, `Prepare ${words}`, 'POST', `${base}/prepare`, {
    response: wrapped(trustedDeviceChallenge),
    request: form('platform', 'app_identifier', 'name', 'algorithm', 'public_key_jwk'),
  }),
  operation(`${noun}.attempt`, `Add ${words}`, 'POST', `${base}/attempt`, {
    ...device,
    request: form('platform', 'app_identifier', 'name', 'algorithm', 'public_key_jwk', 'client_data', 'signature'),
  }),
  operation(`${noun}.revoke`, `Revoke ${words}`, 'DELETE', `${base}/{trusted_device_id}`, device),
];

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
  ...deviceEndpoints('/v1/me/trusted_devices', 'trusted-device', 'trusted device'),
  ...deviceEndpoints('/v1/me/biometric_credentials', 'biometric-credential', 'biometric credential'),
  operation('trusted-device.validate', 'Check trusted device', 'POST', '/v1/client/trusted_devices/validate', {
    response: wrapped(trustedDeviceValidation),
    request: form('trusted_device_id'),
  }),
];
