import { touch } from '../../../../../fixtures/clerk-fapi/index.ts';
import { exchange } from '../../../../../fixtures/exchange.ts';
import { describeRule } from '../../../../../fixtures/rule-case.ts';

const listUsers = (requestHeaders: Record<string, string>) =>
  exchange({
    url: 'https://api.clerk.com/v1/users',
    json: [],
    requestHeaders,
    responseHeaders: { 'x-clerk-trace-id': 'a1b2' },
    resourceType: null,
  });

describeRule('network/backend-api-from-browser', {
  quiet: {
    'a request to the Frontend API': [touch()],
    'a server': [listUsers({ authorization: 'Bearer x', 'user-agent': '@clerk/backend@3.25.0' })],
  },
  reports: {
    'a page': {
      of: [listUsers({ origin: 'http://localhost:3000' })],
      finding: { severity: 'error', path: 'request.url' },
    },
    'a browser': {
      of: [listUsers({ 'user-agent': 'Mozilla/5.0 (X11; Linux x86_64) Gecko/20100101 Firefox/140.0' })],
      finding: { severity: 'error' },
    },
  },
});
