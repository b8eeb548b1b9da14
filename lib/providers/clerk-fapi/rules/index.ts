import type { Rule } from '../../../diagnose/index.ts';
import { danglingActiveSession } from './client/dangling-active-session.ts';
import { expiringClientCookie } from './client/expiring-cookie.ts';
import { inactiveActiveSession } from './client/inactive-active-session.ts';
import { lostSession } from './client/lost-session.ts';
import { manySessionsInSingleMode } from './client/many-sessions-in-single-mode.ts';
import { replacedClient } from './client/replaced.ts';
import { signedOutClient } from './client/signed-out.ts';
import { unfinishedAttempt } from './client/unfinished-attempt.ts';
import { unsetActiveSession } from './client/unset-active-session.ts';
import { cachedResponse } from './network/cached-response.ts';
import { failedCaptcha } from './network/captcha-failed.ts';
import { changedDevBrowser } from './network/changed-dev-browser.ts';
import { crossOriginRefused } from './network/cross-origin-refused.ts';
import { deadTicket } from './network/dead-ticket.ts';
import { devBrowserInProduction } from './network/dev-browser-in-production.ts';
import { developmentInstanceInProduction } from './network/development-instance-in-production.ts';
import { duplicateCookie } from './network/duplicate-cookie.ts';
import { earlyRefresh } from './network/early-refresh.ts';
import { forbiddenUser } from './network/forbidden-user.ts';
import { foreignCookieSuffix } from './network/foreign-cookie-suffix.ts';
import { frequentHandshake } from './network/frequent-handshake.ts';
import { handshakeImpossible } from './network/handshake-impossible.ts';
import { handshakeLoop } from './network/handshake-loop.ts';
import { handshakeReason } from './network/handshake-reason.ts';
import { hostInvalid } from './network/host-invalid.ts';
import { insecureOrigin } from './network/insecure-origin.ts';
import { invalidApiVersion } from './network/invalid-api-version.ts';
import { invalidPublishableKey } from './network/invalid-publishable-key.ts';
import { maintenanceMode } from './network/maintenance-mode.ts';
import { misconfiguredProxy } from './network/misconfigured-proxy.ts';
import { mismatchedEnvironment } from './network/mismatched-environment.ts';
import { missedRefresh } from './network/missed-refresh.ts';
import { missingClientCookie } from './network/missing-client-cookie.ts';
import { missingDevBrowser } from './network/missing-dev-browser.ts';
import { missingExpiredToken } from './network/missing-expired-token.ts';
import { mixedApiVersions } from './network/mixed-api-versions.ts';
import { mixedSdkVersions } from './network/mixed-sdk-versions.ts';
import { nativeApiDisabled } from './network/native-api-disabled.ts';
import { oldApiVersion } from './network/old-api-version.ts';
import { organizationRace } from './network/organization-race.ts';
import { originAndAuthorization } from './network/origin-and-authorization.ts';
import { originInvalid } from './network/origin-invalid.ts';
import { outdatedSdk } from './network/outdated-sdk.ts';
import { partitionedCookies } from './network/partitioned-cookies.ts';
import { productionInstanceOnLocalhost } from './network/production-instance-on-localhost.ts';
import { protectCheck } from './network/protect-check.ts';
import { rateLimited } from './network/rate-limited.ts';
import { refreshStorm } from './network/refresh-storm.ts';
import { refusedRedirectUrl } from './network/refused-redirect-url.ts';
import { repeatedDevBrowser } from './network/repeated-dev-browser.ts';
import { reverificationRequired } from './network/reverification-required.ts';
import { rotatedDevBrowser } from './network/rotated-dev-browser.ts';
import { failedSdkLoad } from './network/sdk-load-failed.ts';
import { sdkNotReady } from './network/sdk-not-ready.ts';
import { serverError } from './network/server-error.ts';
import { sessionExists } from './network/session-exists.ts';
import { sessionNotFound } from './network/session-not-found.ts';
import { signedInWithZeroUat } from './network/signed-in-with-zero-uat.ts';
import { signedOutWithUat } from './network/signed-out-with-uat.ts';
import { skippedCache } from './network/skip-cache.ts';
import { telemetry } from './network/telemetry.ts';
import { templateNotFound } from './network/template-not-found.ts';
import { touchStorm } from './network/touch-storm.ts';
import { unauthorizedRefresh } from './network/unauthorized.ts';
import { unknownDevBrowser } from './network/unknown-dev-browser.ts';
import { backendShape } from './schema/bapi-shape.ts';
import { deprecatedField } from './schema/deprecated-field.ts';
import { foreignError } from './schema/foreign-error.ts';
import { lookalike } from './schema/lookalike.ts';
import { mismatchedIdTime } from './schema/mismatched-id-time.ts';
import { missingEnvelope } from './schema/missing-envelope.ts';
import { missingNewerField } from './schema/missing-newer-field.ts';
import { timeOrder } from './schema/time-order.ts';
import { abandonedSession } from './session/abandoned.ts';
import { abandonedBeforeExpiry } from './session/abandoned-before-expiry.ts';
import { sessionActiveInFuture } from './session/active-in-future.ts';
import { activePastExpiry } from './session/active-past-expiry.ts';
import { customSessionLifetime } from './session/custom-lifetime.ts';
import { divergingCopies } from './session/diverging-copies.ts';
import { endedSession } from './session/ended.ts';
import { expiredSession } from './session/expired.ts';
import { expiringSession } from './session/expiring.ts';
import { mismatchedSessionId } from './session/mismatched-id.ts';
import { sessionMissingFromClient } from './session/missing-from-client.ts';
import { missingSessionToken } from './session/missing-token.ts';
import { pendingSession } from './session/pending.ts';
import { pendingSessionWithoutTasks } from './session/pending-no-tasks.ts';
import { removedSession } from './session/removed.ts';
import { replacedSession } from './session/replaced.ts';
import { revokedSession } from './session/revoked.ts';
import { stalledActivity } from './session/stalled-activity.ts';
import { unknownSessionStatus } from './session/unknown-status.ts';
import { customTokenLifetime } from './token/custom-lifetime.ts';
import { deprecatedClaimsVersion } from './token/deprecated-claims-version.ts';
import { impersonatedSession } from './token/impersonated.ts';
import { tokenInUrl } from './token/in-url.ts';
import { longTokenLifetime } from './token/long-lifetime.ts';
import { malformedPermissions } from './token/malformed-permissions.ts';
import { mismatchedAuthorizedParty } from './token/mismatched-authorized-party.ts';
import { mismatchedIssuer } from './token/mismatched-issuer.ts';
import { tokenOfAnotherOrganization } from './token/mismatched-organization.ts';
import { tokenWithAnotherRole } from './token/mismatched-role.ts';
import { tokenOfAnotherSession } from './token/mismatched-session.ts';
import { tokenOfAnotherUser } from './token/mismatched-subject.ts';
import { missingAuthorizedParty } from './token/missing-authorized-party.ts';
import { tokenMissingClaims } from './token/missing-claims.ts';
import { tokenMissingFromResponse } from './token/missing-from-response.ts';
import { mixedInstances } from './token/mixed-instances.ts';
import { oddNotBefore } from './token/odd-not-before.ts';
import { tokenOlderThanClient } from './token/older-than-client-uat.ts';
import { tokenOutOfOrder } from './token/out-of-order.ts';
import { oversizedToken } from './token/oversized.ts';
import { oversizedCustomClaims } from './token/oversized-custom-claims.ts';
import { tokenOfPendingSession } from './token/pending.ts';
import { refusedToken } from './token/refused.ts';
import { secretKeyInPage } from './token/secret-key-in-page.ts';
import { staleFactorAge } from './token/stale-factor-age.ts';
import { templateTokenAsSession } from './token/template-as-session.ts';
import { unsupportedAlgorithm } from './token/unsupported-algorithm.ts';
import { wrongTokenCategory } from './token/wrong-category.ts';
import { wrongTypeHeader } from './token/wrong-type-header.ts';
import { authorizationInUnsafeMetadata } from './user/authorization-in-unsafe-metadata.ts';
import { bannedUser } from './user/banned.ts';
import { danglingOrganization } from './user/dangling-organization.ts';
import { danglingPrimaryIdentifier } from './user/dangling-primary-identifier.ts';
import { deletedUser } from './user/deleted.ts';
import { deprovisionedUser } from './user/deprovisioned.ts';
import { divergingPublicData } from './user/diverging-public-data.ts';
import { expiredVerification } from './user/expired-verification.ts';
import { failedExternalAccount } from './user/failed-external-account.ts';
import { fewAttemptsLeft } from './user/few-attempts-left.ts';
import { inconsistentSecondFactor } from './user/inconsistent-second-factor.ts';
import { lockedUser } from './user/locked.ts';
import { oversizedMetadata } from './user/oversized-metadata.ts';
import { unsetPrimaryIdentifier } from './user/unset-primary-identifier.ts';
import { unverifiedPrimaryIdentifier } from './user/unverified-primary-identifier.ts';

/** The rules that hold for Clerk's Frontend API alone. */
export const clerkRules: readonly Rule[] = [
  // session
  abandonedBeforeExpiry,
  abandonedSession,
  sessionActiveInFuture,
  activePastExpiry,
  customSessionLifetime,
  divergingCopies,
  endedSession,
  expiredSession,
  expiringSession,
  mismatchedSessionId,
  sessionMissingFromClient,
  missingSessionToken,
  pendingSessionWithoutTasks,
  pendingSession,
  removedSession,
  replacedSession,
  revokedSession,
  stalledActivity,
  unknownSessionStatus,
  // client
  danglingActiveSession,
  expiringClientCookie,
  inactiveActiveSession,
  lostSession,
  manySessionsInSingleMode,
  replacedClient,
  signedOutClient,
  unfinishedAttempt,
  unsetActiveSession,
  // user
  authorizationInUnsafeMetadata,
  bannedUser,
  danglingOrganization,
  danglingPrimaryIdentifier,
  deletedUser,
  deprovisionedUser,
  divergingPublicData,
  expiredVerification,
  failedExternalAccount,
  fewAttemptsLeft,
  inconsistentSecondFactor,
  lockedUser,
  oversizedMetadata,
  unsetPrimaryIdentifier,
  unverifiedPrimaryIdentifier,
  // schema
  lookalike,
  backendShape,
  deprecatedField,
  foreignError,
  mismatchedIdTime,
  missingEnvelope,
  missingNewerField,
  timeOrder,
  // network
  duplicateCookie,
  signedOutWithUat,
  signedInWithZeroUat,
  sdkNotReady,
  missedRefresh,
  invalidPublishableKey,
  foreignCookieSuffix,
  cachedResponse,
  failedCaptcha,
  changedDevBrowser,
  crossOriginRefused,
  deadTicket,
  devBrowserInProduction,
  developmentInstanceInProduction,
  earlyRefresh,
  forbiddenUser,
  frequentHandshake,
  handshakeImpossible,
  handshakeLoop,
  handshakeReason,
  hostInvalid,
  insecureOrigin,
  invalidApiVersion,
  maintenanceMode,
  misconfiguredProxy,
  mismatchedEnvironment,
  missingClientCookie,
  missingDevBrowser,
  missingExpiredToken,
  mixedApiVersions,
  mixedSdkVersions,
  nativeApiDisabled,
  oldApiVersion,
  organizationRace,
  originAndAuthorization,
  originInvalid,
  outdatedSdk,
  partitionedCookies,
  productionInstanceOnLocalhost,
  protectCheck,
  rateLimited,
  refreshStorm,
  refusedRedirectUrl,
  repeatedDevBrowser,
  reverificationRequired,
  rotatedDevBrowser,
  failedSdkLoad,
  serverError,
  sessionExists,
  sessionNotFound,
  skippedCache,
  telemetry,
  templateNotFound,
  touchStorm,
  unauthorizedRefresh,
  unknownDevBrowser,
  // token
  customTokenLifetime,
  deprecatedClaimsVersion,
  impersonatedSession,
  tokenInUrl,
  longTokenLifetime,
  malformedPermissions,
  mismatchedAuthorizedParty,
  mismatchedIssuer,
  tokenOfAnotherOrganization,
  tokenWithAnotherRole,
  tokenOfAnotherSession,
  tokenOfAnotherUser,
  missingAuthorizedParty,
  tokenMissingClaims,
  tokenMissingFromResponse,
  mixedInstances,
  oddNotBefore,
  tokenOlderThanClient,
  tokenOutOfOrder,
  oversizedCustomClaims,
  oversizedToken,
  tokenOfPendingSession,
  refusedToken,
  secretKeyInPage,
  staleFactorAge,
  templateTokenAsSession,
  unsupportedAlgorithm,
  wrongTokenCategory,
  wrongTypeHeader,
];
