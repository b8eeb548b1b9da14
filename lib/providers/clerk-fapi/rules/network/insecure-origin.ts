import { hostOf, isLoopback, originOfPage } from '../../../../diagnose/index.ts';
import { defineClerkRule } from '../../facts.ts';

export const insecureOrigin = defineClerkRule({
  id: 'network/insecure-origin',
  severity: 'info',
  title: 'Page without https',
  why: 'The page of a production instance is served over plain http. Browsers do not store the secure cookies of the session there.',
  fix: 'Serve the page over https.',
  docs: 'https://clerk.com/docs/guides/how-clerk-works/cookies',
  needs: ['exchange', 'head', 'provider', 'instance'],
  *check({ exchange, head, provider, instance }) {
    if (provider !== 'clerk-fapi' || instance.type !== 'production') return;
    const origin = originOfPage({ exchange, head });
    if (!origin?.startsWith('http:') || isLoopback(hostOf(origin))) return;
    yield { path: 'request.header.origin', about: instance.host, message: 'The page is served over http' };
  },
});
