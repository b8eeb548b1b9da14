import { z } from 'zod/mini';
import { field, object } from '../../../parse/index.ts';
import { strategy } from '../../clerk/schemas/strategy.ts';

export const signInFactor = object('sign_in_factor', 'A way in which the user could prove who they are', {
  strategy: strategy('How the proof is given'),
  safe_identifier: z.nullish(field.text('email', 'Where the code goes, partly hidden')),
  enterprise_connection_id: z.nullish(field.opaqueId('Enterprise connection to use')),
  enterprise_connection_name: z.nullish(field.text('name', 'Name of the enterprise connection')),
  enterprise_connection_provider: z.nullish(field.text('slug', 'Kind of directory')),
  enterprise_connection_logo_public_url: z.nullish(field.text('url', 'Logo of the directory')),
  email_address_id: z.nullish(field.id('idn', 'Address to use')),
  phone_number_id: z.nullish(field.id('idn', 'Number to use')),
  channel: z.nullish(field.choice(['sms', 'whatsapp'], 'How a phone code is delivered')),
  web3_wallet_id: z.nullish(field.id('idn', 'Wallet to use')),
  wallet_name: z.nullish(field.text('slug', 'Kind of wallet')),
  passkey_id: z.nullish(field.id(['idn', 'passkey'], 'Passkey to use')),
  trusted_device_id: z.nullish(field.opaqueId('Device to use')),
  primary: z.nullish(field.flag('it is the primary one of its kind')),
  external_verification_redirect_url: z.nullish(field.text('url', 'Where the user goes to prove it')),
  default: z.nullish(field.flag('it is offered first')),
});
