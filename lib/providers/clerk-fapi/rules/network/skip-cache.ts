import { defineClerkRule } from '../../facts.ts';

export const skippedCache = defineClerkRule({
  id: 'network/skip-cache',
  severity: 'info',
  title: 'Skipped token cache',
  why: 'The app asks for a fresh token more than once although the SDK holds a valid one. Every such call waits for the network.',
  fix: 'Use getToken() without skipCache. A fresh token is needed only right after the user’s claims have changed.',
  docs: 'https://clerk.com/docs/guides/sessions/force-token-refresh',
  operations: ['token.create', 'token.create-from-template'],
  memory: () => new Set<string>(),
  check({ head, params }, report, skipped) {
    if (head.query.get('debug') !== 'skip_cache') return;
    const session = params.session_id ?? '';
    if (skipped.has(session))
      report({
        path: 'request.query.debug',
        about: session,
        message: 'Tokens are fetched with skipCache more than once',
      });
    skipped.add(session);
  },
});
