import { z } from 'zod';
import { field, object } from '../../../parse/index.ts';
import { errorItem } from './error-item.ts';
import { strategy } from './strategy.ts';
import { trustedDeviceChallenge } from './trusted-device.ts';

/** How an identifier or a factor was proven. One schema for every strategy: the published ones differ in optional fields alone. */
export const verification = object('verification', 'How an identifier or a factor is proven', {
  object: field
    .choiceLike(['verification'], /^verification_[a-z0-9_]+$/, 'Kind of this object', { since: '2025-10' })
    .optional(),
  status: field.choice(
    ['unverified', 'verified', 'failed', 'expired', 'transferable'],
    'How far the proof has come; transferable means that it belongs to another flow',
  ),
  strategy: strategy('How the proof is given'),
  attempts: field.count('How often it was tried', { unit: 'attempts' }).nullable(),
  expire_at: field.timeMs('Until when it can be completed').nullable(),
  verified_at_client: field.text('text', 'Client on which it was completed').nullish(),
  external_verification_redirect_url: field.text('url', 'Where the user goes to prove it').nullish(),
  error: errorItem.nullish(),
  nonce: field.text('secret', 'Value that the proof has to contain').nullish(),
  message: field.text('secret', 'Message to be signed by a wallet').nullish(),
  trusted_device_challenge: trustedDeviceChallenge.nullish(),
  channel: field.choice(['sms', 'whatsapp'], 'How a phone code is delivered').nullish(),
  next_action: field
    .choice(['', 'needs_prepare', 'needs_attempt'], 'What the sign-up has to do next; empty when nothing')
    .nullish(),
  supported_strategies: z.array(strategy('Strategy that could prove it')).nullish(),
  id: field.opaqueId('Identifier that the type declarations promise and no answer carries').nullish(),
});
