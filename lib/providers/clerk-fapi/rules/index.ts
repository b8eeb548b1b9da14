import type { Rule } from '../../../diagnose/index.ts';
import { clientRules } from './client/index.ts';
import { networkRules } from './network/index.ts';
import { schemaRules } from './schema/index.ts';
import { sessionRules } from './session/index.ts';
import { tokenRules } from './token/index.ts';
import { userRules } from './user/index.ts';

/** The rules that hold for Clerk's Frontend API alone. */
export const clerkRules: readonly Rule[] = [
  ...sessionRules,
  ...clientRules,
  ...userRules,
  ...schemaRules,
  ...networkRules,
  ...tokenRules,
];
