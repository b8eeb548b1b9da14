import { z } from 'zod/mini';
import { deletedObject } from '../../clerk/schemas/deleted-object.ts';
import { emailAddress } from '../../clerk/schemas/email-address.ts';
import { externalAccount } from '../../clerk/schemas/external-account.ts';
import { phoneNumber } from '../../clerk/schemas/phone-number.ts';
import { web3Wallet } from '../../clerk/schemas/web3-wallet.ts';
import { operation } from '../../operation.ts';
import type { Endpoint } from '../../provider.ts';
import { wrapped } from '../schemas/envelope.ts';
import { user } from '../schemas/user.ts';
import { form } from './form.ts';

const deleted = { response: wrapped(deletedObject) };
const email = { response: wrapped(emailAddress) };
const phone = { response: wrapped(phoneNumber) };
const wallet = { response: wrapped(web3Wallet) };
const account = { response: wrapped(externalAccount) };

const emails = '/v1/me/email_addresses';
const phones = '/v1/me/phone_numbers';
const wallets = '/v1/me/web3_wallets';
const accounts = '/v1/me/external_accounts';
const oneEmail = `${emails}/{email_id}`;
const onePhone = `${phones}/{phone_number_id}`;
const oneWallet = `${wallets}/{web3_wallet_id}`;
const oneAccount = `${accounts}/{external_account_id}`;

/** What the user can be found by. The lists come bare, single ones in the envelope. */
export const identifierEndpoints: readonly Endpoint[] = [
  operation('email-address.list', 'List e-mail addresses', 'GET', emails, { response: z.array(emailAddress) }),
  operation('email-address.create', 'Add e-mail address', 'POST', emails, { ...email, request: form('email_address') }),
  operation('email-address.get', 'Load e-mail address', 'GET', oneEmail, email),
  operation('email-address.delete', 'Remove e-mail address', 'DELETE', oneEmail, deleted),
  operation('email-address.prepare-verification', 'Send code or link', 'POST', `${oneEmail}/prepare_verification`, {
    ...email,
    request: form('strategy', 'redirect_url', 'action_complete_redirect_url'),
  }),
  operation('email-address.attempt-verification', 'Verify e-mail address', 'POST', `${oneEmail}/attempt_verification`, {
    ...email,
    request: form('code'),
  }),
  operation('phone-number.list', 'List phone numbers', 'GET', phones, { response: z.array(phoneNumber) }),
  operation('phone-number.create', 'Add phone number', 'POST', phones, {
    ...phone,
    request: form('phone_number', 'reserved_for_second_factor'),
  }),
  operation('phone-number.get', 'Load phone number', 'GET', onePhone, phone),
  operation('phone-number.update', 'Change phone number', 'PATCH', onePhone, {
    ...phone,
    request: form('reserved_for_second_factor', 'default_second_factor'),
  }),
  operation('phone-number.delete', 'Remove phone number', 'DELETE', onePhone, deleted),
  operation('phone-number.prepare-verification', 'Send code by phone', 'POST', `${onePhone}/prepare_verification`, {
    ...phone,
    request: form('strategy', 'proof_token'),
  }),
  operation('phone-number.attempt-verification', 'Verify phone number', 'POST', `${onePhone}/attempt_verification`, {
    ...phone,
    request: form('code'),
  }),
  operation('web3-wallet.list', 'List wallets', 'GET', wallets, { response: z.array(web3Wallet) }),
  operation('web3-wallet.create', 'Add wallet', 'POST', wallets, { ...wallet, request: form('web3_wallet') }),
  operation('web3-wallet.get', 'Load wallet', 'GET', oneWallet, wallet),
  operation('web3-wallet.delete', 'Remove wallet', 'DELETE', oneWallet, deleted),
  operation('web3-wallet.prepare-verification', 'Ask wallet to sign', 'POST', `${oneWallet}/prepare_verification`, {
    ...wallet,
    request: form('strategy', 'redirect_url'),
  }),
  operation('web3-wallet.attempt-verification', 'Verify wallet', 'POST', `${oneWallet}/attempt_verification`, {
    ...wallet,
    request: form('signature'),
  }),
  operation('external-account.create', 'Connect account', 'POST', accounts, {
    ...account,
    request: form(
      'strategy',
      'enterprise_connection_id',
      'redirect_url',
      'action_complete_redirect_url',
      'additional_scope',
      'code',
      'token',
      'oidc_login_hint',
      'oidc_prompt',
    ),
  }),
  operation('external-account.reauthorize', 'Reauthorize account', 'PATCH', `${oneAccount}/reauthorize`, {
    ...account,
    request: form('additional_scope', 'redirect_url', 'action_complete_redirect_url', 'oidc_login_hint', 'oidc_prompt'),
  }),
  operation('external-account.delete', 'Disconnect account', 'DELETE', oneAccount, deleted),
  operation('external-account.revoke-tokens', 'Revoke tokens of account', 'DELETE', `${oneAccount}/tokens`, {
    response: wrapped(user),
  }),
];
