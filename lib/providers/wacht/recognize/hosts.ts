import { isSameOrSubdomain } from '../../../recognize/index.ts';

/** Where the frontend APIs of staging deployments are (Wacht docs, "Deployments"). */
const stagingDomain = 'fapi.trywacht.xyz';

/** The vendor's own domains: staging, the Dashboard, its machine API, and where production domains point to. */
export const vendorDomains: readonly string[] = [
  stagingDomain,
  'accounts.trywacht.xyz',
  'oapi.trywacht.xyz',
  'trywacht.xyz',
  'wacht.dev',
  'wacht.services',
];

export const isStagingHost = (host: string): boolean => isSameOrSubdomain(host, stagingDomain);

/** Where production deployments are by convention; others call a host of theirs the same. */
export const isProductionHost = (host: string): boolean => host.startsWith('frontend.');

/** Hosts that may be Wacht's; the reference of 2025 has `<name>.wacht.dev`. */
export const isConventionalHost = (host: string): boolean =>
  isProductionHost(host) || isSameOrSubdomain(host, 'wacht.dev');

/** Hosted pages and the Dashboard, where any deployment is at home. */
export const isVendorPage = (host: string): boolean =>
  isSameOrSubdomain(host, 'trywacht.xyz') || isSameOrSubdomain(host, 'wacht.dev');
