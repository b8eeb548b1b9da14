import { hostOfPage, isLoopback } from '../../../../diagnose/index.ts';
import { defineClerkRule } from '../../facts.ts';

export const productionInstanceOnLocalhost = defineClerkRule({
  id: 'network/production-instance-on-localhost',
  severity: 'error',
  title: 'Production instance on a local page',
  why: 'The page runs on this machine but uses the key of a production instance. Such an instance responds only to pages on its own domain, and its cookies do not reach a local page.',
  fix: 'Use the publishable key of a development instance (pk_test_…) in local development.',
  docs: 'https://clerk.com/docs/guides/development/troubleshooting/using-production-keys-in-development',
  supersedes: ['network/origin-invalid'],
  judges: 'api',
  needs: ['production'],
  check({ exchange, head, production }, report) {
    if (head.query.has('_is_native')) return;
    if (!isLoopback(hostOfPage({ exchange, head })) || isLoopback(head.host)) return;
    report({
      path: 'request.header.origin',
      about: production.host,
      message: 'A page on this machine uses a production instance',
    });
  },
});
