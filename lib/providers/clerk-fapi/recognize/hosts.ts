import { isSameOrSubdomain } from '../../../recognize/index.ts';
import { isBackendHost } from '../../clerk/backend-hosts.ts';

/** Where development instances live, Clerk's own stages and the domains of before 2023 included (clerk/javascript, `shared/src/constants.ts`). */
const developmentDomains = ['clerk.accounts.dev', 'accountsstage.dev', 'lclclerk.com', 'lcl.dev', 'lclstage.dev'];

/** What a proxy forwards the traffic of production instances to. */
const productionDomain = 'frontend-api.clerk.dev';

/** Where clerk-js of development instances reports its use. */
const telemetryDomain = 'clerk-telemetry.com';

/** Clerk's own domains and the suffixes that it gives to everyone. */
export const vendorDomains: readonly string[] = [
  ...developmentDomains,
  productionDomain,
  telemetryDomain,
  'accounts.dev',
  'img.clerk.com',
  'images.clerk.dev',
  'clerk.com',
];

/** The Backend API of a stage of Clerk's own lies below the same domain, and is another system. */
export const isDevelopmentInstanceHost = (host: string): boolean =>
  developmentDomains.some((domain) => isSameOrSubdomain(host, domain)) && !isBackendHost(host);

/** Hosts that are Clerk's Frontend API and nothing else. Production instances live on any other host, by convention `clerk.<domain>`. */
export const isVendorHost = (host: string): boolean =>
  isDevelopmentInstanceHost(host) || isSameOrSubdomain(host, productionDomain);

const clerkPages = ['accounts.dev', 'accountsstage.dev', 'lclclerk.com', 'lcl.dev', 'lclstage.dev', 'clerk.com'];

/** The Account Portal and the Dashboard, where development instances are at home. */
export const isClerkPage = (host: string): boolean => clerkPages.some((domain) => isSameOrSubdomain(host, domain));

/** Where production instances are by convention; anyone may call a host so. */
export const isConventionalHost = (host: string): boolean => host.startsWith('clerk.');

/** A host that a user named, as an export writes it: below the id of this provider. */
export const isNamedStandIn = (host: string): boolean => host.startsWith('clerk-fapi.');

/** Hosts that tell by their name. */
export const tellsHost = (host: string): boolean =>
  isVendorHost(host) || isConventionalHost(host) || isNamedStandIn(host);

export const isTelemetryHost = (host: string): boolean => isSameOrSubdomain(host, telemetryDomain);
