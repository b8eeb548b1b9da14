import { defineClerkRule } from '../../facts.ts';
import { isPage } from '../../recognize/page.ts';
import { publishableKeysIn } from '../../recognize/publishable-key.ts';

export const invalidPublishableKey = defineClerkRule({
  id: 'network/invalid-publishable-key',
  severity: 'error',
  title: 'Invalid publishable key',
  why: 'The key in the page does not name an instance: it is cut off, mistyped, or a placeholder. The SDK refuses to start with it.',
  fix: 'Copy the publishable key from the Clerk Dashboard again, and check that the build puts it into the page unchanged.',
  docs: 'https://clerk.com/docs/guides/development/clerk-environment-variables',
  judges: 'app',
  check({ content, exchange }, report) {
    if (content.kind !== 'text' || !isPage(exchange.response.body)) return;
    if (publishableKeysIn(content.text).includes(null))
      report({ path: '', about: 'key', message: 'A publishable key in the page cannot be read' });
  },
});
