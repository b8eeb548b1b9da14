import type { z } from 'zod';
import { accountPortal } from './account-portal.ts';
import { apiKey } from './api-key.ts';
import * as billing from './billing/index.ts';
import { client } from './client.ts';
import { devBrowser } from './dev-browser.ts';
import { directory, directoryUser } from './directory.ts';
import { emailAddress } from './email-address.ts';
import { enterpriseAccount } from './enterprise-account.ts';
import { externalAccount } from './external-account.ts';
import { image } from './image.ts';
import { organization, organizationMembership } from './organization.ts';
import { organizationDomain } from './organization-domain.ts';
import {
  organizationInvitation,
  organizationMembershipRequest,
  organizationSuggestion,
} from './organization-invitation.ts';
import { passkey } from './passkey.ts';
import { phoneNumber } from './phone-number.ts';
import { sessionReverification } from './reverification.ts';
import { permission, role } from './role.ts';
import { backupCodes, totp } from './second-factor.ts';
import { session } from './session.ts';
import { signIn } from './sign-in.ts';
import { signUp } from './sign-up.ts';
import { token } from './token.ts';
import { trustedDevice, trustedDeviceChallenge } from './trusted-device.ts';
import { user } from './user.ts';
import { waitlistEntry } from './waitlist.ts';
import { web3Wallet } from './web3-wallet.ts';

/** Schemas by the value of an object's own `object` field. */
export const schemasByTag: ReadonlyMap<string, z.ZodType> = new Map<string, z.ZodType>([
  ['account_portal', accountPortal],
  ['api_key', apiKey],
  ['backup_code', backupCodes],
  ['client', client],
  ['commerce_checkout', billing.checkout],
  ['commerce_credit_balance', billing.creditBalance],
  ['commerce_credit_ledger', billing.creditEntry],
  ['commerce_payment', billing.payment],
  ['commerce_payment_method', billing.paymentMethod],
  ['commerce_payment_method_initialize', billing.paymentMethodStart],
  ['commerce_plan', billing.plan],
  ['commerce_statement', billing.statement],
  ['commerce_subscription', billing.subscription],
  ['commerce_subscription_item', billing.subscriptionItem],
  ['dev_browser', devBrowser],
  ['directory', directory],
  ['directory_user', directoryUser],
  ['email_address', emailAddress],
  ['enterprise_account', enterpriseAccount],
  ['external_account', externalAccount],
  ['image', image],
  ['organization', organization],
  ['organization_domain', organizationDomain],
  ['organization_invitation', organizationInvitation],
  ['organization_membership', organizationMembership],
  ['organization_membership_request', organizationMembershipRequest],
  ['organization_suggestion', organizationSuggestion],
  ['passkey', passkey],
  ['permission', permission],
  ['phone_number', phoneNumber],
  ['role', role],
  ['session', session],
  ['session_reverification', sessionReverification],
  ['session_verification', sessionReverification],
  ['sign_in_attempt', signIn],
  ['sign_up_attempt', signUp],
  ['token', token],
  ['totp', totp],
  ['trusted_device', trustedDevice],
  ['trusted_device_challenge', trustedDeviceChallenge],
  ['user', user],
  ['waitlist_entry', waitlistEntry],
  ['web3_wallet', web3Wallet],
]);
