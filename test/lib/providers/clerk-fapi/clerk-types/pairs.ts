import type * as clerk from '@clerk/shared/types';
import type { deletedObject } from '../../../../../lib/providers/clerk/schemas/deleted-object.ts';
import type { emailAddress } from '../../../../../lib/providers/clerk/schemas/email-address.ts';
import type { enterpriseAccount } from '../../../../../lib/providers/clerk/schemas/enterprise-account.ts';
import type { errorItem } from '../../../../../lib/providers/clerk/schemas/error-item.ts';
import type { externalAccount } from '../../../../../lib/providers/clerk/schemas/external-account.ts';
import type { linkedIdentifier } from '../../../../../lib/providers/clerk/schemas/linked-identifier.ts';
import type { publicOrganizationData } from '../../../../../lib/providers/clerk/schemas/organization-fields.ts';
import type { organizationInvitation } from '../../../../../lib/providers/clerk/schemas/organization-invitation.ts';
import type { passkey } from '../../../../../lib/providers/clerk/schemas/passkey.ts';
import type { phoneNumber } from '../../../../../lib/providers/clerk/schemas/phone-number.ts';
import type { publicUserData } from '../../../../../lib/providers/clerk/schemas/public-user-data.ts';
import type { sessionActivity } from '../../../../../lib/providers/clerk/schemas/session-activity.ts';
import type { token } from '../../../../../lib/providers/clerk/schemas/token.ts';
import type {
  trustedDevice,
  trustedDeviceChallenge,
} from '../../../../../lib/providers/clerk/schemas/trusted-device.ts';
import type { verification } from '../../../../../lib/providers/clerk/schemas/verification.ts';
import type { web3Wallet } from '../../../../../lib/providers/clerk/schemas/web3-wallet.ts';
import type { apiKey } from '../../../../../lib/providers/clerk-fapi/schemas/api-key.ts';
import type { authConfig } from '../../../../../lib/providers/clerk-fapi/schemas/auth-config.ts';
import type * as billing from '../../../../../lib/providers/clerk-fapi/schemas/billing/index.ts';
import type { money } from '../../../../../lib/providers/clerk-fapi/schemas/billing/money.ts';
import type { client } from '../../../../../lib/providers/clerk-fapi/schemas/client.ts';
import type { commerceSettings } from '../../../../../lib/providers/clerk-fapi/schemas/commerce-settings.ts';
import type * as directories from '../../../../../lib/providers/clerk-fapi/schemas/directory.ts';
import type { displayConfig } from '../../../../../lib/providers/clerk-fapi/schemas/display-config.ts';
import type { enterpriseConnection } from '../../../../../lib/providers/clerk-fapi/schemas/enterprise-connection.ts';
import type {
  enterpriseTestRun,
  startedTestRun,
} from '../../../../../lib/providers/clerk-fapi/schemas/enterprise-test-run.ts';
import type { environment } from '../../../../../lib/providers/clerk-fapi/schemas/environment.ts';
import type { organizationDefaults } from '../../../../../lib/providers/clerk-fapi/schemas/health.ts';
import type { image } from '../../../../../lib/providers/clerk-fapi/schemas/image.ts';
import type {
  oauthConsent,
  oauthDevice,
  oauthDeviceResult,
} from '../../../../../lib/providers/clerk-fapi/schemas/oauth.ts';
import type * as organizations from '../../../../../lib/providers/clerk-fapi/schemas/organization.ts';
import type {
  organizationDomain,
  organizationDomainBatch,
} from '../../../../../lib/providers/clerk-fapi/schemas/organization-domain.ts';
import type * as invitations from '../../../../../lib/providers/clerk-fapi/schemas/organization-invitation.ts';
import type { organizationSettings } from '../../../../../lib/providers/clerk-fapi/schemas/organization-settings.ts';
import type { protectCheck } from '../../../../../lib/providers/clerk-fapi/schemas/protect-check.ts';
import type { protectConfig } from '../../../../../lib/providers/clerk-fapi/schemas/protect-config.ts';
import type { sessionReverification } from '../../../../../lib/providers/clerk-fapi/schemas/reverification.ts';
import type * as roles from '../../../../../lib/providers/clerk-fapi/schemas/role.ts';
import type { backupCodes, totp } from '../../../../../lib/providers/clerk-fapi/schemas/second-factor.ts';
import type { session } from '../../../../../lib/providers/clerk-fapi/schemas/session.ts';
import type { signIn } from '../../../../../lib/providers/clerk-fapi/schemas/sign-in.ts';
import type { signInFactor } from '../../../../../lib/providers/clerk-fapi/schemas/sign-in-factor.ts';
import type { signUp } from '../../../../../lib/providers/clerk-fapi/schemas/sign-up.ts';
import type { ssoBypassUser, ssoBypassUsers } from '../../../../../lib/providers/clerk-fapi/schemas/sso-bypass.ts';
import type { user } from '../../../../../lib/providers/clerk-fapi/schemas/user.ts';
import type { userSettings } from '../../../../../lib/providers/clerk-fapi/schemas/user-settings.ts';
import type { waitlistEntry } from '../../../../../lib/providers/clerk-fapi/schemas/waitlist.ts';

/** A schema of ours and what Clerk's own packages say of the same object. */
interface Pair<Schema, Json> {
  readonly schema: Schema;
  readonly json: Json;
}

export interface Pairs {
  api_key: Pair<typeof apiKey, clerk.ApiKeyJSON>;
  auth_config: Pair<typeof authConfig, clerk.AuthConfigJSON>;
  backup_code: Pair<typeof backupCodes, clerk.BackupCodeJSON>;
  checkout: Pair<typeof billing.checkout, clerk.BillingCheckoutJSON>;
  client: Pair<typeof client, clerk.ClientJSON>;
  commerce_settings: Pair<typeof commerceSettings, clerk.CommerceSettingsJSON>;
  credit_balance: Pair<typeof billing.creditBalance, clerk.BillingCreditBalanceJSON>;
  credit_entry: Pair<typeof billing.creditEntry, clerk.BillingCreditLedgerJSON>;
  deleted_object: Pair<typeof deletedObject, clerk.DeletedObjectJSON>;
  directory: Pair<typeof directories.directory, clerk.DirectorySyncJSON>;
  directory_groups: Pair<typeof directories.directoryGroups, clerk.DirectorySyncGroupsPageJSON>;
  directory_role_mappings: Pair<typeof directories.roleMappings, clerk.DirectorySyncGroupRoleMappingsJSON>;
  directory_sync_status: Pair<typeof directories.syncStatus, clerk.DirectorySyncStatusJSON>;
  directory_user: Pair<typeof directories.directoryUser, clerk.DirectorySyncUserJSON>;
  display_config: Pair<typeof displayConfig, clerk.DisplayConfigJSON>;
  email_address: Pair<typeof emailAddress, clerk.EmailAddressJSON>;
  enterprise_account: Pair<typeof enterpriseAccount, clerk.EnterpriseAccountJSON>;
  enterprise_connection: Pair<typeof enterpriseConnection, clerk.EnterpriseConnectionJSON>;
  enterprise_test_run: Pair<typeof enterpriseTestRun, clerk.EnterpriseConnectionTestRunJSON>;
  enterprise_test_run_start: Pair<typeof startedTestRun, clerk.EnterpriseConnectionTestRunInitJSON>;
  environment: Pair<typeof environment, clerk.EnvironmentJSON>;
  error: Pair<typeof errorItem, clerk.ClerkAPIErrorJSON>;
  external_account: Pair<typeof externalAccount, clerk.ExternalAccountJSON>;
  image: Pair<typeof image, clerk.ImageJSON>;
  linked_to: Pair<typeof linkedIdentifier, clerk.IdentificationLinkJSON>;
  money: Pair<typeof money, clerk.BillingMoneyAmountJSON>;
  oauth_consent: Pair<typeof oauthConsent, clerk.OAuthConsentInfoJSON>;
  oauth_device: Pair<typeof oauthDevice, clerk.OAuthDeviceVerificationInfoJSON>;
  oauth_device_result: Pair<typeof oauthDeviceResult, clerk.OAuthDeviceVerificationResultJSON>;
  organization: Pair<typeof organizations.organization, clerk.OrganizationJSON>;
  organization_creation_defaults: Pair<typeof organizationDefaults, clerk.OrganizationCreationDefaultsJSON>;
  organization_domain: Pair<typeof organizationDomain, clerk.OrganizationDomainJSON>;
  organization_domain_batch: Pair<
    typeof organizationDomainBatch,
    clerk.OrganizationDomainsBulkOwnershipVerificationJSON
  >;
  organization_invitation: Pair<typeof organizationInvitation, clerk.OrganizationInvitationJSON>;
  organization_membership: Pair<typeof organizations.organizationMembership, clerk.OrganizationMembershipJSON>;
  organization_membership_request: Pair<
    typeof invitations.organizationMembershipRequest,
    clerk.OrganizationMembershipRequestJSON
  >;
  organization_settings: Pair<typeof organizationSettings, clerk.OrganizationSettingsJSON>;
  organization_suggestion: Pair<typeof invitations.organizationSuggestion, clerk.OrganizationSuggestionJSON>;
  passkey: Pair<typeof passkey, clerk.PasskeyJSON>;
  payment: Pair<typeof billing.payment, clerk.BillingPaymentJSON>;
  payment_method: Pair<typeof billing.paymentMethod, clerk.BillingPaymentMethodJSON>;
  payment_method_start: Pair<typeof billing.paymentMethodStart, clerk.BillingInitializedPaymentMethodJSON>;
  permission: Pair<typeof roles.permission, clerk.PermissionJSON>;
  phone_number: Pair<typeof phoneNumber, clerk.PhoneNumberJSON>;
  plan: Pair<typeof billing.plan, clerk.BillingPlanJSON>;
  protect_check: Pair<typeof protectCheck, clerk.ProtectCheckJSON>;
  protect_config: Pair<typeof protectConfig, clerk.ProtectConfigJSON>;
  public_organization_data: Pair<typeof publicOrganizationData, clerk.PublicOrganizationDataJSON>;
  public_user_data: Pair<typeof publicUserData, clerk.PublicUserDataJSON>;
  role: Pair<typeof roles.role, clerk.RoleJSON>;
  session: Pair<typeof session, clerk.SessionJSON>;
  session_activity: Pair<typeof sessionActivity, clerk.SessionActivityJSON>;
  session_reverification: Pair<typeof sessionReverification, clerk.SessionVerificationJSON>;
  session_with_activities: Pair<typeof session, clerk.SessionWithActivitiesJSON>;
  sign_in: Pair<typeof signIn, clerk.SignInJSON>;
  sign_in_first_factor: Pair<typeof signInFactor, clerk.SignInFirstFactorJSON>;
  sign_in_second_factor: Pair<typeof signInFactor, clerk.SignInSecondFactorJSON>;
  sign_up: Pair<typeof signUp, clerk.SignUpJSON>;
  sso_bypass_user: Pair<typeof ssoBypassUser, clerk.SSOBypassAllowlistUserJSON>;
  sso_bypass_users: Pair<typeof ssoBypassUsers, clerk.SSOBypassAllowlistBulkCreateJSON>;
  statement: Pair<typeof billing.statement, clerk.BillingStatementJSON>;
  subscription: Pair<typeof billing.subscription, clerk.BillingSubscriptionJSON>;
  subscription_item: Pair<typeof billing.subscriptionItem, clerk.BillingSubscriptionItemJSON>;
  token: Pair<typeof token, clerk.TokenJSON>;
  totp: Pair<typeof totp, clerk.TOTPJSON>;
  trusted_device: Pair<typeof trustedDevice, clerk.BiometricCredentialJSON>;
  trusted_device_challenge: Pair<typeof trustedDeviceChallenge, clerk.TrustedDeviceChallengeJSON>;
  user: Pair<typeof user, clerk.UserJSON>;
  user_organization_invitation: Pair<typeof organizationInvitation, clerk.UserOrganizationInvitationJSON>;
  user_settings: Pair<typeof userSettings, clerk.UserSettingsJSON>;
  verification: Pair<typeof verification, clerk.VerificationJSON>;
  waitlist_entry: Pair<typeof waitlistEntry, clerk.WaitlistJSON>;
  web3_wallet: Pair<typeof web3Wallet, clerk.Web3WalletJSON>;
}
