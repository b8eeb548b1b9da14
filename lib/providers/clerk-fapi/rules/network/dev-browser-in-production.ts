import { defineClerkRule } from '../../facts.ts';

export const devBrowserInProduction = defineClerkRule({
  id: 'network/dev-browser-in-production',
  severity: 'warning',
  title: 'Development token sent to a production instance',
  why: 'Requests to a production instance carry the token by which development instances recognize a browser. Keys of two instances are mixed, or the page kept a cookie of the development instance.',
  fix: 'Clear the page’s cookies, and check that page and backend use keys of the same instance.',
  docs: 'https://clerk.com/docs/guides/development/deployment/production',
  judges: 'api',
  needs: ['production'],
  check({ head, production }, report) {
    if (!head.query.has('__clerk_db_jwt')) return;
    report({
      path: 'request.query.__clerk_db_jwt',
      about: production.host,
      message: 'A request to a production instance carries __clerk_db_jwt',
    });
  },
});
