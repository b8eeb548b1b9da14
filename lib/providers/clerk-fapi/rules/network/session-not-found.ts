import { namesSession } from '../../exchanges/not-found.ts';
import { defineClerkRule } from '../../facts.ts';
import { codesAsEvidence, refreshes } from '../../rule-makers/refusal.ts';

export const sessionNotFound = defineClerkRule({
  id: 'network/session-not-found',
  severity: 'error',
  title: 'Session unknown to Clerk',
  why: 'The page keeps a session alive that does not exist on this instance: it was deleted or belongs to another instance. The SDK asks again and again, every second and a half.',
  fix: 'Reload the page. If that does not help, clear its cookies, and check that page and backend use keys of the same instance.',
  docs: 'https://clerk.com/docs/guides/development/errors/frontend-api',
  operations: refreshes,
  needs: ['failure'],
  check({ failure, operation, params, content, errors, instance }, report) {
    if (failure !== 404) return;
    if (operation === 'token.create-from-template' && !namesSession(content)) return;
    report({
      path: 'request.url',
      about: params.session_id ?? instance.host,
      message: `Clerk responded to ${operation === 'session.touch' ? 'a touch' : 'a token request'} with 404`,
      evidence: codesAsEvidence(errors),
    });
  },
});
