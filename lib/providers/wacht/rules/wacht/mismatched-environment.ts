import { header } from '../../../../capture/index.ts';
import { hostOfPage, isDevelopmentHost, isLoopback, isNavigation } from '../../../../diagnose/index.ts';
import { defineWachtRule } from '../../facts.ts';
import { isVendorPage } from '../../recognize/hosts.ts';

export const mismatchedEnvironment = defineWachtRule({
  id: 'wacht/mismatched-environment',
  severity: 'warning',
  title: 'Deployment of the wrong kind for the page',
  why: 'A public page uses a staging deployment, or a page on this machine uses a production one. Staging carries the session in URLs, which end up in logs. Production cookies do not reach a local page, so nobody stays signed in there.',
  fix: 'Use the production deployment’s publishable key (pk_live_…) where the app is public, and the staging deployment’s (pk_test_…) where you develop.',
  docs: 'https://docs.wacht.dev/product/deployments',
  needs: ['deployment'],
  check({ exchange, head, deployment }, report) {
    const page = hostOfPage({ exchange, head });
    if (page === '' || page === deployment.host || isVendorPage(page)) return;
    const message = messageOf(deployment.type, page);
    if (message === null) return;
    const isDocument = isNavigation({ exchange, head });
    const name = header(head.requestHeaders, 'origin') === null ? 'referer' : 'origin';
    report({ path: isDocument ? 'request.url' : `request.header.${name}`, about: deployment.host, message });
  },
});

function messageOf(type: 'development' | 'production' | null, page: string): string | null {
  if (type === 'development' && !isDevelopmentHost(page)) return 'A public page uses a staging deployment';
  return type === 'production' && isLoopback(page) ? 'A page on this machine uses a production deployment' : null;
}
