import type { Content } from '../../../../capture/index.ts';
import type { Report } from '../../../../diagnose/index.ts';
import { own } from '../../../../json.ts';
import { defineClerkRule } from '../../facts.ts';

export const foreignError = defineClerkRule({
  id: 'schema/foreign-error',
  severity: 'warning',
  title: 'Error from something other than Clerk',
  why: 'Clerk’s errors are JSON: a list named errors, and a trace ID for its support (clerk_trace_id). This one has another form, so a proxy, a firewall, or a CDN responded instead, and the SDK cannot tell the page what is wrong.',
  fix: 'Look at what stands between the page and Clerk; its own logs say why it refused the request.',
  docs: 'https://clerk.com/docs/guides/development/errors/frontend-api',
  judges: 'api',
  needs: ['failure'],
  check({ failure, head, content, instance }, report) {
    if (failure === 0 || ownForm.test(head.path)) return;
    if (head.method === 'HEAD' || head.method === 'OPTIONS') return;
    const oddity = oddityOf(content);
    if (oddity !== null) report({ about: instance.host, ...oddity });
  },
});

/** OAuth returns `{error, error_description}` (RFC 6749 §5.2), the check of a proxy and scripts have forms of their own. */
const ownForm = /\/oauth\/|\/\.well-known\/|\/proxy-health$|\/npm\//;

function oddityOf(content: Content): Report | null {
  const isText = content.kind === 'text' || (content.kind === 'unreadable' && content.reason === 'not-json');
  if (isText) return { message: 'The error is not JSON' };
  if (content.kind !== 'json') return null;
  if (!Array.isArray(own(content.value, 'errors')))
    return { path: 'errors', message: 'The error has no list of errors' };
  if (typeof own(content.value, 'clerk_trace_id') === 'string') return null;
  return { path: 'clerk_trace_id', severity: 'info', message: 'The error has no clerk_trace_id' };
}
