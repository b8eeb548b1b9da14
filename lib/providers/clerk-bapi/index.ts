import { backendHosts } from '../clerk/backend-hosts.ts';
import { tokenClaims } from '../clerk/claims.ts';
import { grammar } from '../clerk/grammar.ts';
import { isClerkName } from '../clerk/names.ts';
import type { Provider } from '../provider.ts';
import { endpoints } from './endpoints/index.ts';
import { webhookReceive } from './endpoints/webhook.ts';
import { claim, mayClaim } from './recognize/index.ts';
import { backendRules } from './rules/index.ts';
import { errorEnvelope } from './schemas/errors.ts';

/**
 * Clerk's Backend API: what servers speak, with the secret key; and the webhooks that tell them the same objects. A server reads
 * and changes the sessions of others: none of them is that of the page.
 */
export const clerkBapi: Provider = {
  id: 'clerk-bapi',
  title: 'Clerk, Backend API',
  endpoints: [...endpoints, webhookReceive],
  hosts: backendHosts,
  isOwnName: isClerkName,
  errorResponse: errorEnvelope,
  grammar,
  tokenClaims,
  rules: backendRules,
  mayClaim,
  claim,
};
