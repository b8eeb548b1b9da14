import type { Head } from '../../recognize/index.ts';
import { tokenClaims } from '../clerk/claims.ts';
import { grammar } from '../clerk/grammar.ts';
import { isClerkName } from '../clerk/names.ts';
import type { Provider } from '../provider.ts';
import { suffixesOfHost } from './cookies/suffix.ts';
import { endpoints } from './endpoints/index.ts';
import { explainRefusal, explainToken } from './explain/index.ts';
import { follow } from './follow/index.ts';
import { tellsHost, vendorDomains } from './recognize/hosts.ts';
import { claim, mayClaim } from './recognize/index.ts';
import { holdsKey } from './recognize/page.ts';
import { clerkRules } from './rules/index.ts';
import { errorEnvelope } from './schemas/errors.ts';
import { providerId, providerTitle } from './session-view/index.ts';

/** Clerk's Frontend API: what clerk-js and Clerk's native SDKs speak. */
export const clerkFapi: Provider = {
  id: providerId,
  title: providerTitle,
  endpoints,
  hosts: vendorDomains,
  cookieSuffixes: suffixesOfHost,
  isOwnName: isClerkName,
  tellsHost,
  errorResponse: errorEnvelope,
  grammar,
  tokenClaims,
  explainToken,
  explainRefusal,
  rules: clerkRules,
  mayClaim,
  claim,
  marksApp,
  holdsKey,
  follow,
};

/** Headers that Clerk's middleware puts on the app's responses, and the parameters that Clerk puts into the app's URLs. */
function marksApp(head: Head): boolean {
  for (const { name } of head.responseHeaders) if (name[1] === '-' && /^x-clerk-/i.test(name)) return true;
  return head.search.includes('__clerk_') && head.query.pairs.some(([name]) => name.startsWith('__clerk_'));
}
