import { hostOfPage, isDevelopmentHost } from '../../../../diagnose/index.ts';
import { defineClerkRule } from '../../facts.ts';
import { isClerkPage } from '../../recognize/hosts.ts';

export const developmentInstanceInProduction = defineClerkRule({
  id: 'network/development-instance-in-production',
  severity: 'warning',
  title: 'Development instance on a public page',
  why: 'The page looks public but uses a development instance. Development instances are limited to 100 users, carry a token in URLs, and are less secure than production instances.',
  fix: 'Create a production instance in the Clerk Dashboard and deploy with its publishable key (pk_live_…).',
  docs: 'https://clerk.com/docs/guides/development/deployment/production',
  judges: 'api',
  needs: ['development'],
  check({ exchange, head, development }, report) {
    if (head.query.has('_is_native')) return;
    const host = hostOfPage({ exchange, head });
    if (host === '' || isDevelopmentHost(host) || isClerkPage(host)) return;
    report({
      path: 'request.header.origin',
      about: development.host,
      message: 'A public page uses a development instance',
    });
  },
});
