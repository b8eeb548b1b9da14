import type { Body, Content } from '../../../../capture/index.ts';
import { hostOfPage, isDevelopmentHost } from '../../../../diagnose/index.ts';
import { defineClerkRule } from '../../facts.ts';
import { isClerkPage } from '../../recognize/hosts.ts';
import { isPage } from '../../recognize/page.ts';
import { type PublishableKey, publishableKeysIn } from '../../recognize/publishable-key.ts';

export const developmentInstanceInProduction = defineClerkRule({
  id: 'network/development-instance-in-production',
  severity: 'warning',
  title: 'Development instance on a public page',
  why: 'The page looks public but uses a development instance. Development instances are limited to 100 users, carry a token in URLs, and are less secure than production instances.',
  fix: 'Create a production instance in the Clerk Dashboard and deploy with its publishable key (pk_live_…).',
  docs: 'https://clerk.com/docs/guides/development/deployment/production',
  check({ exchange, head, provider, content, development }, report) {
    if (head.query.has('_is_native')) return;
    const host = hostOfPage({ exchange, head });
    if (host === '' || isDevelopmentHost(host) || isClerkPage(host)) return;
    const message = 'A public page uses a development instance';
    const key = provider === 'app' ? developmentKey(exchange.response.body, content) : undefined;
    if (key) report({ path: '', about: key.host, message });
    else if (provider !== 'app' && development)
      report({ path: 'request.header.origin', about: development.host, message });
  },
});

/** That with which a page starts the SDK. */
const developmentKey = (body: Body, content: Content): PublishableKey | null | undefined =>
  isPage(body) && content.kind === 'text'
    ? publishableKeysIn(content.text).find((key) => key?.type === 'development')
    : undefined;
