import type { Rule } from '../../../../diagnose/index.ts';
import { abandonedSession } from './abandoned.ts';
import { abandonedBeforeExpiry } from './abandoned-before-expiry.ts';
import { sessionActiveInFuture } from './active-in-future.ts';
import { activePastExpiry } from './active-past-expiry.ts';
import { customSessionLifetime } from './custom-lifetime.ts';
import { divergingCopies } from './diverging-copies.ts';
import { endedSession } from './ended.ts';
import { expiredSession } from './expired.ts';
import { expiringSession } from './expiring.ts';
import { mismatchedSessionId } from './mismatched-id.ts';
import { sessionMissingFromClient } from './missing-from-client.ts';
import { missingSessionToken } from './missing-token.ts';
import { pendingSession } from './pending.ts';
import { pendingSessionWithoutTasks } from './pending-no-tasks.ts';
import { removedSession } from './removed.ts';
import { replacedSession } from './replaced.ts';
import { revokedSession } from './revoked.ts';
import { stalledActivity } from './stalled-activity.ts';
import { unknownSessionStatus } from './unknown-status.ts';

export const sessionRules: readonly Rule[] = [
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
];
