import type { Endpoint } from '../../provider.ts';
import { clientEndpoints } from './client.ts';
import { identifierEndpoints } from './identifiers.ts';
import { resourceEndpoints } from './resources.ts';
import { sessionEndpoints } from './session.ts';
import { tokenEndpoints } from './token.ts';
import { userEndpoints } from './user.ts';
import { userFactorEndpoints } from './user-factors.ts';

/** The operations on sessions, clients, users, tokens and what is set up around them. Others go by their path. */
export const endpoints: readonly Endpoint[] = [
  ...sessionEndpoints,
  ...clientEndpoints,
  ...tokenEndpoints,
  ...userEndpoints,
  ...userFactorEndpoints,
  ...identifierEndpoints,
  ...resourceEndpoints,
];
