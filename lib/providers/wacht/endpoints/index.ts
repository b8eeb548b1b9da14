import type { Endpoint } from '../../provider.ts';
import { authEndpoints } from './auth.ts';
import { deploymentEndpoints } from './deployment.ts';
import { meEndpoints } from './me.ts';
import { serviceEndpoints } from './services.ts';
import { sessionEndpoints } from './session.ts';
import { tenantEndpoints } from './tenants.ts';

/** The operations of the frontend API (Wacht docs, Frontend API reference, 2025 to 2026), authentication in full. */
export const endpoints: readonly Endpoint[] = [
  ...sessionEndpoints,
  ...authEndpoints,
  ...deploymentEndpoints,
  ...meEndpoints,
  ...tenantEndpoints,
  ...serviceEndpoints,
];
