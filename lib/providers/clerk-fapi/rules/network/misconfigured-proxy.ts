import type { Exchange } from '../../../../capture/index.ts';
import { isFetch } from '../../../../diagnose/index.ts';
import type { Head } from '../../../../recognize/index.ts';
import { reasonOf } from '../../../clerk/refusals/index.ts';
import { defineClerkRule } from '../../facts.ts';
import { isPage } from '../../recognize/page.ts';

export const misconfiguredProxy = defineClerkRule({
  id: 'network/misconfigured-proxy',
  severity: 'error',
  title: 'Misconfigured proxy',
  why: 'The app sends Clerk’s requests through a proxy of its own, and the proxy is not set up the way Clerk needs it. No request gets through.',
  fix: 'Have the proxy add the headers Clerk-Proxy-Url, Clerk-Secret-Key, and X-Forwarded-For, forward the whole path, and use the secret key of the same instance. Where the middleware of Next.js is the proxy, its matcher has to include the path (/__clerk).',
  docs: 'https://clerk.com/docs/guides/dashboard/dns-domains/proxy-fapi',
  supersedes: ['schema/foreign-error', 'network/server-error'],
  check({ errors, exchange, head, provider, instance }, report) {
    const refusal = errors.find(({ code }) => codes.has(code));
    const isUnhealthy = /\/v1\/proxy-health$/.test(head.path) && exchange.response.status >= 300;
    if (refusal)
      report({ path: refusal.path, about: instance.host, message: `The proxy was refused: ${reasonOf(refusal.code)}` });
    else if (isUnhealthy && provider === 'clerk-fapi')
      report({ about: instance.host, message: `The proxy check returned ${exchange.response.status}` });
    // Of a host of its own, nobody knows whether it is a proxy.
    else if (instance.type === null && instance.host !== '' && isAnsweredByPage(exchange, head))
      report({ about: instance.host, message: 'The app itself responded instead of Clerk' });
  },
});

/** What scripts ask Clerk for is never a page, and what the SDK asks for first never elsewhere. Firewalls refuse with pages, too. */
function isAnsweredByPage(exchange: Exchange, head: Head): boolean {
  const { status, body } = exchange.response;
  if (!head.path.includes('/v1/') || !isFetch({ exchange, head })) return false;
  const isRedirect = status === 307 || status === 302 || status === 303;
  return (isRedirect && first.test(head.path)) || ((status < 300 || status === 404) && isPage(body));
}

const first = /\/v1\/(environment|client|dev_browser)$/;

const codes = new Set([
  'proxy_request_missing_secret_key',
  'proxy_request_invalid_secret_key',
  'proxy_configuration_error',
  'proxy_path_mismatch',
  'proxy_request_failed',
]);
