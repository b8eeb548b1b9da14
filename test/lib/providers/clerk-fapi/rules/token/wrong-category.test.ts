import { appFetch } from '../../../../../fixtures/clerk-fapi/app-fetch.ts';
import { templateToken, templateTokens, touch } from '../../../../../fixtures/clerk-fapi/index.ts';
import { minted, tokenAt } from '../../../../../fixtures/clerk-fapi/minted.ts';
import { describeRule } from '../../../../../fixtures/rule-case.ts';

const machine = templateToken({ header: { cat: 'cl_B7d4PD333AAA' } });

describeRule('token/wrong-category', {
  quiet: {
    'session tokens in their places': [touch(), minted(tokenAt()), appFetch({ cookies: { __session: tokenAt() } })],
    'a template token that was asked for': [templateTokens()],
    'a template token as a bearer': [appFetch({ bearer: templateToken(), cookies: { __session: tokenAt() } })],
  },
  reports: {
    'a template token in the session cookie': {
      of: [appFetch({ cookies: { __session: templateToken() } })],
      finding: {
        severity: 'error',
        path: 'request.cookie.__session',
        message: 'A token made for a JWT template stands in for a session token',
      },
    },
    'a machine token in the response to a token request': {
      of: [minted(machine)],
      finding: { path: 'jwt', message: 'A token made for machine-to-machine calls stands in for a session token' },
    },
  },
});
