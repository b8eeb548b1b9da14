import type { Rule } from '../../../../diagnose/index.ts';
import { cachedResponse } from './cached-response.ts';
import { failedCaptcha } from './captcha-failed.ts';
import { changedDevBrowser } from './changed-dev-browser.ts';
import { crossOriginRefused } from './cross-origin-refused.ts';
import { deadTicket } from './dead-ticket.ts';
import { devBrowserInProduction } from './dev-browser-in-production.ts';
import { developmentInstanceInProduction } from './development-instance-in-production.ts';
import { duplicateCookie } from './duplicate-cookie.ts';
import { earlyRefresh } from './early-refresh.ts';
import { forbiddenUser } from './forbidden-user.ts';
import { foreignCookieSuffix } from './foreign-cookie-suffix.ts';
import { frequentHandshake } from './frequent-handshake.ts';
import { handshakeImpossible } from './handshake-impossible.ts';
import { handshakeLoop } from './handshake-loop.ts';
import { handshakeReason } from './handshake-reason.ts';
import { hostInvalid } from './host-invalid.ts';
import { insecureOrigin } from './insecure-origin.ts';
import { invalidApiVersion } from './invalid-api-version.ts';
import { invalidPublishableKey } from './invalid-publishable-key.ts';
import { maintenanceMode } from './maintenance-mode.ts';
import { misconfiguredProxy } from './misconfigured-proxy.ts';
import { mismatchedEnvironment } from './mismatched-environment.ts';
import { missedRefresh } from './missed-refresh.ts';
import { missingClientCookie } from './missing-client-cookie.ts';
import { missingDevBrowser } from './missing-dev-browser.ts';
import { missingExpiredToken } from './missing-expired-token.ts';
import { mixedApiVersions } from './mixed-api-versions.ts';
import { mixedSdkVersions } from './mixed-sdk-versions.ts';
import { nativeApiDisabled } from './native-api-disabled.ts';
import { oldApiVersion } from './old-api-version.ts';
import { organizationRace } from './organization-race.ts';
import { originAndAuthorization } from './origin-and-authorization.ts';
import { originInvalid } from './origin-invalid.ts';
import { outdatedSdk } from './outdated-sdk.ts';
import { partitionedCookies } from './partitioned-cookies.ts';
import { productionInstanceOnLocalhost } from './production-instance-on-localhost.ts';
import { protectCheck } from './protect-check.ts';
import { rateLimited } from './rate-limited.ts';
import { refreshStorm } from './refresh-storm.ts';
import { refusedRedirectUrl } from './refused-redirect-url.ts';
import { repeatedDevBrowser } from './repeated-dev-browser.ts';
import { reverificationRequired } from './reverification-required.ts';
import { rotatedDevBrowser } from './rotated-dev-browser.ts';
import { failedSdkLoad } from './sdk-load-failed.ts';
import { sdkNotReady } from './sdk-not-ready.ts';
import { serverError } from './server-error.ts';
import { sessionExists } from './session-exists.ts';
import { sessionNotFound } from './session-not-found.ts';
import { signedInWithZeroUat } from './signed-in-with-zero-uat.ts';
import { signedOutWithUat } from './signed-out-with-uat.ts';
import { skippedCache } from './skip-cache.ts';
import { telemetry } from './telemetry.ts';
import { templateNotFound } from './template-not-found.ts';
import { touchStorm } from './touch-storm.ts';
import { unauthorizedRefresh } from './unauthorized.ts';
import { unknownDevBrowser } from './unknown-dev-browser.ts';

export const networkRules: readonly Rule[] = [
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
];
