import { header } from '../../../../capture/index.ts';
import { isFromPage } from '../../../../diagnose/index.ts';
import { defineClerkRule } from '../../facts.ts';

export const backendApiFromBrowser = defineClerkRule({
  id: 'network/backend-api-from-browser',
  severity: 'error',
  title: 'Backend API called from a page',
  why: 'A page calls the API that is meant for servers. That needs the secret key, and whoever opens the page can take the key and become any user.',
  fix: 'Rotate the secret key now, and move the call to your server.',
  docs: 'https://clerk.com/docs/guides/secure/rotate-api-keys',
  supersedes: ['token/secret-key-in-page', 'schema/bapi-shape'],
  needs: ['exchange', 'head'],
  *check({ exchange, head }) {
    if (
      head.host !== 'api.clerk.com' ||
      !(isFromPage({ exchange, head }) || isBrowser(header(head.requestHeaders, 'user-agent')))
    )
      return;
    yield { path: 'request.url', about: head.host, message: 'A page calls api.clerk.com' };
  },
});

const isBrowser = (agent: string | null): boolean => agent !== null && /^Mozilla\/5\.0 \(/.test(agent);
