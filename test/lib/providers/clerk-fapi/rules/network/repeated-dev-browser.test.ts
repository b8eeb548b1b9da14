import { createDevBrowser, getClient, refused } from '../../../../../fixtures/clerk-fapi/index.ts';
import { describeRule } from '../../../../../fixtures/rule-case.ts';

const unknown = getClient(refused('dev_browser_unauthenticated', 401));

describeRule('network/repeated-dev-browser', {
  quiet: {
    'the first load of a page': [createDevBrowser(), getClient()],
    'two pages': [createDevBrowser(), createDevBrowser({ origin: 'http://localhost:4000' })],
    'a token that Clerk refused, which clerk-js replaces twice': [
      createDevBrowser(),
      unknown,
      createDevBrowser(),
      createDevBrowser(),
    ],
  },
  reports: {
    'a page that cannot keep its token': {
      of: [createDevBrowser(), getClient(), createDevBrowser(), createDevBrowser()],
      finding: { severity: 'warning', exchange: 2, count: 2 },
    },
  },
});
