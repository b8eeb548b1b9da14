import { z } from 'zod/mini';
import { field } from '../../../parse/index.ts';
import { tagged } from './tagged.ts';

export const trustedDevice = tagged('trusted_device', 'A phone that may sign its user in', {
  id: field.opaqueId('The device'),
  platform: field.choice(['ios', 'android'], 'Its system'),
  app_identifier: field.text('slug', 'The app on it'),
  name: z.nullable(field.text('name', 'What the user calls it')),
  algorithm: field.choice(['ES256'], 'How it signs'),
  status: field.choice(['active', 'revoked'], 'Whether it may be used'),
  created_at: field.timeMs('When it was trusted'),
  updated_at: field.timeMs('When it last changed'),
  last_used_at: z.nullable(field.timeMs('When it last signed its user in')),
  revoked_at: z.nullable(field.timeMs('When the trust ended')),
});

/** The one FAPI object whose time is in seconds. */
export const trustedDeviceChallenge = tagged('trusted_device_challenge', 'What a trusted device has to sign', {
  challenge: field.text('secret', 'Random value to be signed'),
  challenge_id: field.opaqueId('The challenge'),
  trusted_device_id: z.optional(field.opaqueId('Device that has to sign')),
  client_data: field.text('secret', 'Data that the signature covers'),
  expires_at: field.timeS('When the challenge expires'),
  algorithm: field.choice(['ES256'], 'How to sign'),
});

export const trustedDeviceValidation = tagged('trusted_device_validation', 'Whether a device is still trusted', {
  valid: field.flag('it is trusted'),
});
