import { header } from '../../../../capture/index.ts';
import type { Head } from '../../../../recognize/index.ts';
import { reasonOf } from '../../../clerk/refusals/index.ts';
import { defineClerkRule } from '../../facts.ts';
import { refusedWith } from '../../rule-makers/refusal.ts';

export const deadTicket = defineClerkRule({
  id: 'network/dead-ticket',
  severity: 'warning',
  title: 'Expired or invalid link',
  why: 'The link in an e-mail or an invitation was opened too late, twice, or on another device than the one that asked for it.',
  fix: 'Send a new link, and ask users to open it soon and in the same browser.',
  docs: 'https://clerk.com/docs/guides/development/custom-flows/authentication/email-links',
  check({ errors, head, instance }, report) {
    const refusal = refusedWith(errors, ['ticket_expired_code', 'ticket_invalid_code']);
    if (refusal) {
      report({
        path: refusal.path,
        about: instance.host,
        message: `Clerk refused the link: ${reasonOf(refusal.code)}`,
      });
      return;
    }
    for (const [path, status] of linkStatuses(head)) {
      if (status === null || !dead.has(status)) continue;
      report({ path, about: instance.host, message: `The link came back with the status ${status}` });
      return;
    }
  },
});

const dead = new Set(['expired', 'failed', 'client_mismatch']);

/** Where the outcome of a link stands: in the URL of the page, or in the redirect that leads there. */
const linkStatuses = ({
  query,
  responseHeaders,
}: Head): readonly (readonly [path: string, status: string | null])[] => [
  ['request.query.__clerk_status', query.get('__clerk_status')],
  ['response.header.location', statusIn(header(responseHeaders, 'location'))],
];

const statusIn = (url: string | null): string | null =>
  url === null ? null : (URL.parse(url, 'https://relative.invalid')?.searchParams.get('__clerk_status') ?? null);
