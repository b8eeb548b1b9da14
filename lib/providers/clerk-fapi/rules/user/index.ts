import type { Rule } from '../../../../diagnose/index.ts';
import { authorizationInUnsafeMetadata } from './authorization-in-unsafe-metadata.ts';
import { bannedUser } from './banned.ts';
import { danglingOrganization } from './dangling-organization.ts';
import { danglingPrimaryIdentifier } from './dangling-primary-identifier.ts';
import { deletedUser } from './deleted.ts';
import { deprovisionedUser } from './deprovisioned.ts';
import { divergingPublicData } from './diverging-public-data.ts';
import { expiredVerification } from './expired-verification.ts';
import { failedExternalAccount } from './failed-external-account.ts';
import { fewAttemptsLeft } from './few-attempts-left.ts';
import { inconsistentSecondFactor } from './inconsistent-second-factor.ts';
import { lockedUser } from './locked.ts';
import { oversizedMetadata } from './oversized-metadata.ts';
import { unsetPrimaryIdentifier } from './unset-primary-identifier.ts';
import { unverifiedPrimaryIdentifier } from './unverified-primary-identifier.ts';

export const userRules: readonly Rule[] = [
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
];
