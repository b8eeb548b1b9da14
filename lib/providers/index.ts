import { clerkBapi } from './clerk-bapi/index.ts';
import { clerkFapi } from './clerk-fapi/index.ts';
import type { Provider } from './provider.ts';
import { wacht } from './wacht/index.ts';

/** THE registry: the one place that lists the auth systems. */
export const providers: readonly Provider[] = [clerkFapi, clerkBapi, wacht];
export { withHosts } from './extra-hosts.ts';
export type { PageFinding } from './page-finding.ts';
export { findingsOfPage, viewOfPage } from './pages.ts';
export type { Endpoint, Follower, Provider, Refusal } from './provider.ts';
