import { isBelow } from '../../recognize/index.ts';

/** The Backend API: production, its name of before 2023, and Clerk's own stages (clerk/javascript, `shared/src/constants.ts`). */
export const backendHosts: readonly string[] = [
  'api.clerk.com',
  'api.clerk.dev',
  'api.clerkstage.dev',
  'api.lclclerk.com',
];

export const isBackendHost = (host: string): boolean => backendHosts.some((domain) => isBelow(host, domain));
