import type { Rule } from '../../../diagnose/index.ts';
import { contradictoryStatus } from './wacht/contradictory-status.ts';
import { failedRequest } from './wacht/failed-request.ts';
import { mismatchedEnvironment } from './wacht/mismatched-environment.ts';
import { missingDevSession } from './wacht/missing-dev-session.ts';
import { missingProfileFields } from './wacht/missing-profile-fields.ts';
import { noActiveSignin } from './wacht/no-active-signin.ts';
import { replacedSession } from './wacht/replaced-session.ts';
import { restrictedEligibility } from './wacht/restricted-eligibility.ts';
import { signedOut } from './wacht/signed-out.ts';
import { staleScope } from './wacht/stale-scope.ts';
import { stuckAttempt } from './wacht/stuck-attempt.ts';

/** The rules peculiar to Wacht. */
export const wachtRules: readonly Rule[] = [
  signedOut,
  noActiveSignin,
  stuckAttempt,
  missingProfileFields,
  missingDevSession,
  replacedSession,
  staleScope,
  restrictedEligibility,
  mismatchedEnvironment,
  contradictoryStatus,
  failedRequest,
];
