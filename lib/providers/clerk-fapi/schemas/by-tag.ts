import { byTag } from '../../clerk/by-tag.ts';
import { emailAddress } from '../../clerk/schemas/email-address.ts';
import { enterpriseAccount } from '../../clerk/schemas/enterprise-account.ts';
import { externalAccount } from '../../clerk/schemas/external-account.ts';
import { organizationInvitation } from '../../clerk/schemas/organization-invitation.ts';
import { passkey } from '../../clerk/schemas/passkey.ts';
import { phoneNumber } from '../../clerk/schemas/phone-number.ts';
import { token } from '../../clerk/schemas/token.ts';
import { trustedDevice, trustedDeviceChallenge } from '../../clerk/schemas/trusted-device.ts';
import { web3Wallet } from '../../clerk/schemas/web3-wallet.ts';
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

export const schemasByTag = byTag([
  accountPortal,
  apiKey,
  backupCodes,
  client,
  billing.checkout,
  billing.creditBalance,
  billing.creditEntry,
  billing.payment,
  billing.paymentMethod,
  billing.paymentMethodStart,
  billing.plan,
  billing.statement,
  billing.subscription,
  billing.subscriptionItem,
  devBrowser,
  directory,
  directoryUser,
  emailAddress,
  enterpriseAccount,
  externalAccount,
  image,
  organization,
  organizationDomain,
  organizationInvitation,
  organizationMembership,
  organizationMembershipRequest,
  organizationSuggestion,
  passkey,
  permission,
  phoneNumber,
  role,
  session,
  sessionReverification,
  signIn,
  signUp,
  token,
  totp,
  trustedDevice,
  trustedDeviceChallenge,
  user,
  waitlistEntry,
  web3Wallet,
]);
