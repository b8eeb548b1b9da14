import { z } from 'zod/mini';
import { field, object } from '../../../parse/index.ts';
import { coreFields } from './core-fields.ts';
import { errorItem } from './error-item.ts';
import { strategy } from './strategy.ts';
import { trustedDeviceChallenge } from './trusted-device.ts';

/** How an identifier or a factor was proven. One schema for every strategy: the published ones differ in optional fields alone. */
export const verification = object(
  'verification',
  'How an identifier or a factor is proven',
  {
    object: z.optional(
      field.choiceLike(['verification'], /^verification_[a-z0-9_]+$/, 'Kind of this object', { since: '2025-10' }),
    ),
    status: field.choice(
      ['unverified', 'verified', 'failed', 'expired', 'transferable'],
      'How far the proof has come; transferable means that it belongs to another flow',
    ),
    strategy: strategy('How the proof is given'),
    attempts: z.nullable(field.count('How often it was tried', { unit: 'attempts' })),
    expire_at: z.nullable(field.timeMs('Until when it can be completed')),
    verified_at_client: z.nullish(field.text('text', 'Client on which it was completed')),
    external_verification_redirect_url: z.nullish(field.text('url', 'Where the user goes to prove it')),
    error: z.nullish(errorItem),
    nonce: z.nullish(field.text('secret', 'Value that the proof has to contain')),
    message: z.nullish(field.text('secret', 'Message to be signed by a wallet')),
    trusted_device_challenge: z.nullish(trustedDeviceChallenge),
    channel: z.nullish(field.choice(['sms', 'whatsapp'], 'How a phone code is delivered')),
    next_action: z.nullish(
      field.choice(['', 'needs_prepare', 'needs_attempt'], 'What the sign-up has to do next; empty when nothing'),
    ),
    supported_strategies: z.nullish(z.array(strategy('Strategy that could prove it'))),
    id: z.nullish(field.opaqueId('Identifier that the type declarations promise and no response carries')),
  },
  { core: coreFields.verification },
);
