/** Parameters, cookies and headers: `__clerk_db_jwt`, `_clerk_session_id`, `clerk-api-version`, `x-clerk-auth-reason`. */
export const isClerkName = (name: string): boolean => /^(?:__?clerk|x-clerk|clerk)[_-][a-z_-]{1,40}$/.test(name);
