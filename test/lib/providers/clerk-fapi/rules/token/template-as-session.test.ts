import { appFetch } from '../../../../../fixtures/clerk-fapi/app-fetch.ts';
import { templateToken, templateTokens } from '../../../../../fixtures/clerk-fapi/index.ts';
import { tokenAt } from '../../../../../fixtures/clerk-fapi/minted.ts';
import { describeRule } from '../../../../../fixtures/rule-case.ts';

const elsewhere = { url: 'https://quick-fox.convex.example/api/query' };

describeRule('token/template-as-session', {
  quiet: {
    'session tokens': [appFetch({ bearer: tokenAt() }), appFetch({ cookies: { __session: tokenAt() } })],
    'a template token for another service': [
      appFetch({ bearer: tokenAt() }),
      templateTokens(),
      appFetch({ bearer: templateToken(), ...elsewhere }),
    ],
  },
  reports: {
    'a template token to a server that takes sessions': {
      of: [appFetch({ bearer: tokenAt() }), appFetch({ bearer: templateToken() })],
      finding: { severity: 'warning', exchange: 1, path: 'request.header.authorization' },
    },
  },
});
