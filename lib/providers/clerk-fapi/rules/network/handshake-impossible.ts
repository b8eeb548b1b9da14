import { defineClerkRule } from '../../facts.ts';

export const handshakeImpossible = defineClerkRule({
  id: 'network/handshake-impossible',
  severity: 'info',
  title: 'Expired token on a request that cannot be redirected',
  why: 'The session token had expired, and the server could not send the browser to Clerk for a new one, because that works for plain page loads (GET) only. The server treated the user as signed out.',
  fix: 'Let the page refresh the token before it posts: call getToken() first, or send the form with fetch.',
  docs: 'https://clerk.com/docs/guides/sessions/force-token-refresh',
  supersedes: ['network/handshake-reason'],
  needs: ['authReason'],
  check({ authReason: { reason, path } }, report) {
    if (!reason.includes('non-eligible-non-get')) return;
    report({
      path,
      about: reason,
      message: 'The token could not be refreshed: the request was not a GET',
    });
  },
});
