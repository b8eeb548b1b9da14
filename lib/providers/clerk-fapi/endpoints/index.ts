import type { Endpoint } from '../../provider.ts';
import { apiKeyEndpoints } from './api-key.ts';
import { billingEndpoints } from './billing.ts';
import { clientEndpoints } from './client.ts';
import { directoryEndpoints } from './directory.ts';
import { enterpriseConnectionEndpoints } from './enterprise-connection.ts';
import { factorEndpoints } from './factors.ts';
import { identifierEndpoints } from './identifiers.ts';
import { instanceEndpoints } from './instance.ts';
import { meEndpoints } from './me.ts';
import { organizationEndpoints } from './organization.ts';
import { organizationDomainEndpoints } from './organization-domain.ts';
import { sessionEndpoints } from './session.ts';
import { signInEndpoints } from './sign-in.ts';
import { signUpEndpoints } from './sign-up.ts';
import { wellKnownEndpoints } from './well-known.ts';

/** Every operation of the Frontend API: those of the published reference in all versions, and those that clerk-js alone knows. */
export const endpoints: readonly Endpoint[] = [
  ...clientEndpoints,
  ...sessionEndpoints,
  ...signInEndpoints,
  ...signUpEndpoints,
  ...meEndpoints,
  ...identifierEndpoints,
  ...factorEndpoints,
  ...organizationEndpoints,
  ...organizationDomainEndpoints,
  ...enterpriseConnectionEndpoints,
  ...directoryEndpoints,
  ...billingEndpoints,
  ...apiKeyEndpoints,
  ...instanceEndpoints,
  ...wellKnownEndpoints,
];
