import type { Endpoint } from '../../provider.ts';
import { billingEndpoints } from './billing.ts';
import { clientEndpoints } from './client.ts';
import { connectionEndpoints } from './connection.ts';
import { identifierEndpoints } from './identifiers.ts';
import { instanceEndpoints } from './instance.ts';
import { organizationEndpoints } from './organization.ts';
import { resourceEndpoints } from './resources.ts';
import { sessionEndpoints } from './session.ts';
import { tokenEndpoints } from './token.ts';
import { userEndpoints } from './user.ts';
import { userFactorEndpoints } from './user-factors.ts';

/** Every operation of all published versions (Clerk, Backend API reference, 2021-02-05 to 2026-05-12). */
export const endpoints: readonly Endpoint[] = [
  ...sessionEndpoints,
  ...clientEndpoints,
  ...tokenEndpoints,
  ...userEndpoints,
  ...userFactorEndpoints,
  ...identifierEndpoints,
  ...organizationEndpoints,
  ...connectionEndpoints,
  ...billingEndpoints,
  ...instanceEndpoints,
  ...resourceEndpoints,
];
