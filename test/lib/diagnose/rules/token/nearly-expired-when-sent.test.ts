import { durationMs } from '../../../../../lib/time.ts';
import { appFetch, appPage } from '../../../../fixtures/clerk-fapi/app-fetch.ts';
import { later, tokenAt } from '../../../../fixtures/clerk-fapi/minted.ts';
import { describeRule } from '../../../../fixtures/rule-case.ts';

describeRule('token/nearly-expired-when-sent', {
  quiet: {
    'a token with time left': [appFetch({ bearer: tokenAt(later(-50)) })],
    'a token that is clearly over': [appFetch({ bearer: tokenAt(later(-90)) })],
    'a cookie on a navigation': [appPage({ cookies: { __session: tokenAt(later(-58)) } })],
  },
  reports: {
    'a token with a few seconds left': {
      of: [appFetch({ bearer: tokenAt(later(-57)) })],
      finding: {
        severity: 'warning',
        path: 'request.header.authorization',
        message: 'The token was sent 3 seconds before it expired',
      },
    },
    'a token with five seconds left by the clock of the server': {
      of: [appFetch({ bearer: tokenAt(later(-55)), duration: durationMs(120) })],
      finding: { message: 'The token was sent 5 seconds before it expired' },
    },
    'a token that ended a few seconds ago': {
      of: [appFetch({ cookies: { __session: tokenAt(later(-63)) } })],
      finding: { path: 'request.cookie.__session', message: 'The token was sent 3 seconds after it expired' },
    },
  },
});
