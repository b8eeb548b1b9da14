import type { Rule } from '../../../../diagnose/index.ts';
import { danglingActiveSession } from './dangling-active-session.ts';
import { expiringClientCookie } from './expiring-cookie.ts';
import { inactiveActiveSession } from './inactive-active-session.ts';
import { lostSession } from './lost-session.ts';
import { manySessionsInSingleMode } from './many-sessions-in-single-mode.ts';
import { replacedClient } from './replaced.ts';
import { signedOutClient } from './signed-out.ts';
import { unfinishedAttempt } from './unfinished-attempt.ts';
import { unsetActiveSession } from './unset-active-session.ts';

export const clientRules: readonly Rule[] = [
  danglingActiveSession,
  expiringClientCookie,
  inactiveActiveSession,
  lostSession,
  manySessionsInSingleMode,
  replacedClient,
  signedOutClient,
  unfinishedAttempt,
  unsetActiveSession,
];
