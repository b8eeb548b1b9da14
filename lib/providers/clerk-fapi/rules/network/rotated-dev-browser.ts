import { header } from '../../../../capture/index.ts';
import { defineClerkRule } from '../../facts.ts';

export const rotatedDevBrowser = defineClerkRule({
  id: 'network/rotated-dev-browser',
  severity: 'info',
  title: 'Replaced development token',
  why: 'Clerk responded with a different token than the page sent, so from now on it knows this browser under a new name.',
  fix: 'Nothing needs to be done. If it happens on every request, the page cannot store the new token: allow its cookies.',
  docs: 'https://clerk.com/docs/guides/how-clerk-works/cookies',
  judges: 'api',
  check({ head, instance }, report) {
    const sent = head.query.get('__clerk_db_jwt');
    const told = header(head.responseHeaders, 'clerk-db-jwt');
    if (sent === null || told === null || sent === told) return;
    report({
      path: 'response.header.clerk-db-jwt',
      about: instance.host,
      message: 'The response carries another development token than the request',
    });
  },
});
