import { header } from '../../../../capture/index.ts';
import type { Head } from '../../../../recognize/index.ts';
import { defineWachtRule } from '../../facts.ts';
import { developmentSession } from '../../grammar.ts';
import { sessionCookies } from '../../recognize/cookies.ts';
import { isStagingHost } from '../../recognize/hosts.ts';

export const missingDevSession = defineWachtRule({
  id: 'wacht/missing-dev-session',
  severity: 'warning',
  title: 'Staging response without a session',
  why: 'Staging deployments use no cookie: the page sends the session in the URL, and a page that has none is given one in the header X-Development-Session. This request had none and was given none, so every call starts anew and nobody stays signed in.',
  fix: 'Look for a proxy, a service worker, or a mock that drops response headers, and let X-Development-Session pass; where CORS is set by hand, expose it too.',
  docs: 'https://docs.wacht.dev/product/deployments',
  needs: ['deployment'],
  check({ exchange: { response, fromCache }, head, deployment }, report) {
    if (!isStagingHost(head.host) || fromCache || hasNoSession.test(head.path) || !verbs.has(head.method)) return;
    if (response.status < 200 || response.status > 299 || response.headers.length === 0) return;
    if (carriesSession(head) || header(response.headers, developmentSession.header) !== null) return;
    report({
      about: deployment.host,
      message: 'The request carried no session, and the response has no X-Development-Session',
    });
  },
});

/** Descriptions of the deployment, and directories that have a token of their own. */
const hasNoSession = /^\/(?:\.well-known|deployment|scim)(?:\/|$)/;
const verbs = new Set(['GET', 'POST', 'PUT', 'PATCH', 'DELETE']);

/** On its first call the SDK sends the parameter without a value. */
const carriesSession = (head: Head): boolean =>
  Boolean(head.query.get(developmentSession.query) || header(head.requestHeaders, developmentSession.header)) ||
  sessionCookies(head).length > 0;
