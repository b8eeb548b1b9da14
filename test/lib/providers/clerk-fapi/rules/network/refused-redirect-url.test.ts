import { handshake, refused, tokens, touch } from '../../../../../fixtures/clerk-fapi/index.ts';
import { textBody } from '../../../../../fixtures/exchange.ts';
import { describeRule } from '../../../../../fixtures/rule-case.ts';

const page = textBody('<h1>Not allowed</h1>', 'text/html');

describeRule('network/refused-redirect-url', {
  quiet: {
    'an answered request': [tokens()],
    'a handshake that leads back': [handshake()],
    'a handshake that is refused for another reason': [handshake('dev-browser-missing', refused('host_invalid', 400))],
    'a handshake that failed': [handshake('dev-browser-missing', { status: 503, responseBody: page })],
    'another reason for a refusal': [touch(refused('internal_clerk_error', 422))],
  },
  reports: {
    'a handshake to a page of a host that is not of the instance': {
      of: [handshake('satellite-needs-syncing', { status: 400, responseBody: page })],
      finding: {
        path: 'request.query.redirect_url',
        message: 'Clerk refused the handshake with 400, most likely for the page to return to',
      },
    },
    'another code of the kind, which no message may repeat': {
      of: [touch(refused('redirect_url_of_another_kind', 422))],
      finding: { path: 'errors.0.code', message: 'Clerk refused the request' },
    },
    'a request that Clerk refuses with redirect_url_not_associated_with_instance': {
      of: [
        touch(refused('redirect_url_not_associated_with_instance', 422)),
        tokens(refused('redirect_url_not_associated_with_instance', 422)),
      ],
      finding: {
        severity: 'error',
        path: 'errors.0.code',
        message:
          'Clerk refused the request: redirect_url_not_associated_with_instance, because the redirect URL is not on the instance’s list',
        count: 2,
      },
    },
  },
});
