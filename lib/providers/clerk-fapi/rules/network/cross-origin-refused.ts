import { type Exchange, header } from '../../../../capture/index.ts';
import { isFetch, isSameOrigin } from '../../../../diagnose/index.ts';
import { defineClerkRule } from '../../facts.ts';

export const crossOriginRefused = defineClerkRule({
  id: 'network/cross-origin-refused',
  severity: 'error',
  title: 'Response blocked by CORS',
  why: 'The page and Clerk are on different hosts, and the response lacks the CORS headers that let the page read it. A proxy removed them, or added something to the request that Clerk does not allow.',
  fix: 'Let the proxy pass requests and responses through unchanged, and do not add headers to the SDK’s requests.',
  docs: 'https://clerk.com/docs/guides/dashboard/dns-domains/proxy-fapi',
  judges: 'api',
  check({ exchange, head, instance }, report) {
    if (!head.path.includes('/v1/') || head.query.has('_is_native')) return;
    const origin = header(head.requestHeaders, 'origin');
    if (origin === null || isSameOrigin({ exchange, head })) return;
    const isPreflight = head.method === 'OPTIONS';
    if (!isPreflight && !isFetch({ exchange, head })) return;
    const missing = missingGrant(exchange, origin);
    const about = instance.host;
    if (missing !== null) report({ about, message: `The response lacks ${missing}` });
    else if (isPreflight)
      report({
        about,
        severity: 'warning',
        message: 'The browser had to ask first (OPTIONS), which requests of the SDK never need',
      });
  },
});

/** The header that the page lacks; null where it is there, or where the capture does not list the headers in full. */
function missingGrant({ error, response }: Exchange, origin: string): string | null {
  if (response.status >= 500) return null;
  if (response.status === 0) return /cors/i.test(error ?? '') ? 'access-control-allow-origin' : null;
  if (header(response.headers, 'date') === null) return null;
  const allowed = header(response.headers, 'access-control-allow-origin');
  if (allowed !== origin) return 'access-control-allow-origin';
  return header(response.headers, 'access-control-allow-credentials') === 'true'
    ? null
    : 'access-control-allow-credentials';
}
