/** The Backend API: production, its name of before 2023, and Clerk's own stages (clerk/javascript, `shared/src/constants.ts`). */
export const backendHosts = ['api.clerk.com', 'api.clerk.dev', 'api.clerkstage.dev', 'api.lclclerk.com'] as const;

const known: ReadonlySet<string> = new Set(backendHosts);

/** Every request of a page is asked for this; hashing its host would cost more than the look at how it begins. */
export const isBackendHost = (host: string): boolean => host.startsWith('api.') && known.has(host);
