import { field, object } from '../../../parse/index.ts';
import { strategy } from '../../clerk/schemas/strategy.ts';

export const signInFactor = object('sign_in_factor', 'A way in which the user could prove who they are', {
  strategy: strategy('How the proof is given'),
  safe_identifier: field.text('email', 'Where the code goes, partly hidden').nullish(),
  enterprise_connection_id: field.opaqueId('Enterprise connection to use').nullish(),
  enterprise_connection_name: field.text('name', 'Name of the enterprise connection').nullish(),
  enterprise_connection_provider: field.text('slug', 'Kind of directory').nullish(),
  enterprise_connection_logo_public_url: field.text('url', 'Logo of the directory').nullish(),
  email_address_id: field.id('idn', 'Address to use').nullish(),
  phone_number_id: field.id('idn', 'Number to use').nullish(),
  channel: field.choice(['sms', 'whatsapp'], 'How a phone code is delivered').nullish(),
  web3_wallet_id: field.id('idn', 'Wallet to use').nullish(),
  wallet_name: field.text('slug', 'Kind of wallet').nullish(),
  passkey_id: field.id(['idn', 'passkey'], 'Passkey to use').nullish(),
  trusted_device_id: field.opaqueId('Device to use').nullish(),
  primary: field.flag('It is the primary one of its kind').nullish(),
  external_verification_redirect_url: field.text('url', 'Where the user goes to prove it').nullish(),
  default: field.flag('It is offered first').nullish(),
});
