import { own } from '../../../../json.ts';
import { defineClerkRule } from '../../facts.ts';

export const tokenMissingFromResponse = defineClerkRule({
  id: 'token/missing-from-response',
  severity: 'error',
  title: 'Token response without a token',
  why: 'The page asked for a token and got a success without one. The SDK treats the user as signed out, or keeps asking.',
  fix: 'Look for what changed the response: a mock, a proxy, a service worker, or a cache. Clerk’s own response has the token in jwt.',
  docs: 'https://clerk.com/docs/guides/sessions/session-tokens',
  supersedes: ['schema/missing-field', 'schema/wrong-type'],
  operations: ['token.create', 'token.create-from-template'],
  check({ exchange, content }, report) {
    const { status } = exchange.response;
    if (status < 200 || status >= 300) return;
    if (content.kind !== 'json' && content.kind !== 'text') return;
    const jwt = content.kind === 'json' ? own(content.value, 'jwt') : undefined;
    if (typeof jwt === 'string' && jwt !== '') return;
    report({ path: 'jwt', about: 'token.jwt', message: 'The response to a token request has no jwt' });
  },
});
