import { defineRule, isFromBrowser } from '../../../../diagnose/index.ts';
import { isBackendHost } from '../../../clerk/backend-hosts.ts';

export const backendApiFromBrowser = defineRule({
  id: 'network/backend-api-from-browser',
  severity: 'error',
  title: 'Backend API called from a page',
  why: 'A page calls the API that is meant for servers. That needs the secret key, and whoever opens the page can take the key and become any user.',
  fix: 'Rotate the secret key now, and move the call to your server.',
  docs: 'https://clerk.com/docs/guides/secure/rotate-api-keys',
  supersedes: ['token/secret-key-in-page', 'schema/bapi-shape'],
  check({ head }, report) {
    if (!isBackendHost(head.host) || !isFromBrowser(head)) return;
    report({ path: 'request.url', about: head.host, message: 'A page calls the Backend API' });
  },
});
