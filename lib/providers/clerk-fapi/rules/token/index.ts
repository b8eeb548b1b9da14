import type { Rule } from '../../../../diagnose/index.ts';
import { customTokenLifetime } from './custom-lifetime.ts';
import { deprecatedClaimsVersion } from './deprecated-claims-version.ts';
import { impersonatedSession } from './impersonated.ts';
import { tokenInUrl } from './in-url.ts';
import { longTokenLifetime } from './long-lifetime.ts';
import { malformedPermissions } from './malformed-permissions.ts';
import { mismatchedAuthorizedParty } from './mismatched-authorized-party.ts';
import { mismatchedIssuer } from './mismatched-issuer.ts';
import { tokenOfAnotherOrganization } from './mismatched-organization.ts';
import { tokenWithAnotherRole } from './mismatched-role.ts';
import { tokenOfAnotherSession } from './mismatched-session.ts';
import { tokenOfAnotherUser } from './mismatched-subject.ts';
import { missingAuthorizedParty } from './missing-authorized-party.ts';
import { tokenMissingClaims } from './missing-claims.ts';
import { tokenMissingFromResponse } from './missing-from-response.ts';
import { mixedInstances } from './mixed-instances.ts';
import { oddNotBefore } from './odd-not-before.ts';
import { tokenOlderThanClient } from './older-than-client-uat.ts';
import { tokenOutOfOrder } from './out-of-order.ts';
import { oversizedToken } from './oversized.ts';
import { oversizedCustomClaims } from './oversized-custom-claims.ts';
import { tokenOfPendingSession } from './pending.ts';
import { refusedToken } from './refused.ts';
import { secretKeyInPage } from './secret-key-in-page.ts';
import { staleFactorAge } from './stale-factor-age.ts';
import { templateTokenAsSession } from './template-as-session.ts';
import { unsupportedAlgorithm } from './unsupported-algorithm.ts';
import { wrongTokenCategory } from './wrong-category.ts';
import { wrongTypeHeader } from './wrong-type-header.ts';

export const tokenRules: readonly Rule[] = [
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
