import type { z } from 'zod/mini';
import { emailAddress } from '../../clerk/schemas/email-address.ts';
import { enterpriseAccount } from '../../clerk/schemas/enterprise-account.ts';
import { externalAccount } from '../../clerk/schemas/external-account.ts';
import { organizationInvitation } from '../../clerk/schemas/organization-invitation.ts';
import { passkey } from '../../clerk/schemas/passkey.ts';
import { phoneNumber } from '../../clerk/schemas/phone-number.ts';
import { token } from '../../clerk/schemas/token.ts';
import { trustedDevice, trustedDeviceChallenge } from '../../clerk/schemas/trusted-device.ts';
import { web3Wallet } from '../../clerk/schemas/web3-wallet.ts';
import type { SchemasByTag } from '../../clerk/tagged.ts';
import { accountPortal } from './account-portal.ts';
import { apiKey } from './api-key.ts';
import * as billing from './billing/index.ts';
import { client } from './client.ts';
import { devBrowser } from './dev-browser.ts';
import { directory, directoryUser } from './directory.ts';
import { image } from './image.ts';
import { organization, organizationMembership } from './organization.ts';
import { organizationDomain } from './organization-domain.ts';
import { organizationMembershipRequest, organizationSuggestion } from './organization-invitation.ts';
import { sessionReverification } from './reverification.ts';
import { permission, role } from './role.ts';
import { backupCodes, totp } from './second-factor.ts';
import { session } from './session.ts';
import { signIn } from './sign-in.ts';
import { signUp } from './sign-up.ts';
import { user } from './user.ts';
import { waitlistEntry } from './waitlist.ts';

export const schemasByTag: SchemasByTag = new Map<string, z.ZodMiniType>([
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
