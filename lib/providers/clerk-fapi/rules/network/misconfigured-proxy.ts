import { reasonOf } from '../../../clerk/refusals/index.ts';
import { defineClerkRule } from '../../facts.ts';

export const misconfiguredProxy = defineClerkRule({
  id: 'network/misconfigured-proxy',
  severity: 'error',
  title: 'Misconfigured proxy',
  why: 'The app sends Clerk’s requests through a proxy of its own, and the proxy is not set up the way Clerk needs it. No request gets through.',
  fix: 'Have the proxy add the headers Clerk-Proxy-Url, Clerk-Secret-Key, and X-Forwarded-For, forward the whole path, and use the secret key of the same instance.',
  docs: 'https://clerk.com/docs/guides/dashboard/dns-domains/proxy-fapi',
  supersedes: ['schema/foreign-error', 'network/server-error'],
  check({ errors, exchange, head, provider, instance }, report) {
    const refusal = errors.find(({ code }) => codes.has(code));
    const isUnhealthy = /\/v1\/proxy-health$/.test(head.path) && exchange.response.status >= 300;
    if (refusal)
      report({ path: refusal.path, about: instance.host, message: `The proxy was refused: ${reasonOf(refusal.code)}` });
    else if (isUnhealthy && provider === 'clerk-fapi')
      report({ about: instance.host, message: `The check of the proxy answered ${exchange.response.status}` });
  },
});

const codes = new Set([
  'proxy_request_missing_secret_key',
  'proxy_request_invalid_secret_key',
  'proxy_configuration_error',
  'proxy_path_mismatch',
  'proxy_request_failed',
]);
