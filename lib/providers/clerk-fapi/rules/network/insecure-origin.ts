import { hostOfPage, isLoopback, originOfPage } from '../../../../diagnose/index.ts';
import { defineClerkRule } from '../../facts.ts';

export const insecureOrigin = defineClerkRule({
  id: 'network/insecure-origin',
  severity: 'info',
  title: 'Page without HTTPS',
  why: 'The page of a production instance is served over plain HTTP. Browsers do not store the session’s secure cookies there.',
  fix: 'Serve the page over HTTPS.',
  docs: 'https://clerk.com/docs/guides/how-clerk-works/cookies',
  judges: 'api',
  needs: ['production'],
  check({ exchange, head, production }, report) {
    const isSecure = !originOfPage({ exchange, head })?.startsWith('http:');
    if (isSecure || isLoopback(hostOfPage({ exchange, head }))) return;
    report({ path: 'request.header.origin', about: production.host, message: 'The page is served over http' });
  },
});
