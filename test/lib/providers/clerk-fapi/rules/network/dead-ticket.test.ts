import { fapi, refused, touch } from '../../../../../fixtures/clerk-fapi/index.ts';
import { describeRule } from '../../../../../fixtures/rule-case.ts';

const verified = (status: string) =>
  fapi('GET', '/v1/verify', {
    status: 302,
    responseHeaders: { location: `http://localhost:3000/sign-in?__clerk_status=${status}` },
  });

describeRule('network/dead-ticket', {
  quiet: { 'an answered request': [touch()], 'a link that worked': [verified('verified')] },
  reports: {
    'an invitation that lapsed': {
      of: [fapi('POST', '/v1/client/sign_ins', refused('ticket_expired_code', 400))],
      finding: {
        severity: 'warning',
        path: 'errors.0.code',
        message: 'Clerk refused the link: ticket_expired_code, because the link is too old',
      },
    },
    'a link on another device': {
      of: [verified('client_mismatch')],
      finding: { path: 'response.header.location', message: 'The link came back with the status client_mismatch' },
    },
  },
});
