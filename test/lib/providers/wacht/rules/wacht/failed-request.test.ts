import { textBody } from '../../../../../fixtures/exchange.ts';
import { describeRule } from '../../../../../fixtures/rule-case.ts';
import { call, getSession, getToken, ids, refused } from '../../../../../fixtures/wacht/index.ts';

describeRule('wacht/failed-request', {
  quiet: {
    'a success': [getSession(), getToken()],
    'a redirect': [call('GET', '/auth/oauth2/callback', { status: 302 })],
    'a request that was aborted': [call('GET', '/session', { status: 0, error: 'net::ERR_ABORTED' })],
  },
  reports: {
    'a published code with what it means': {
      of: [call('POST', '/auth/attempt-verification', refused(400, 'INVALID_CODE', 'invalid code'))],
      finding: {
        severity: 'warning',
        path: 'errors.0.code',
        message: 'Wacht responded with 400: INVALID_CODE, the code is wrong',
      },
    },
    'a code that nobody published without its name': {
      of: [call('POST', '/auth/signin', refused(400, 'MOON_PHASE', 'no'))],
      finding: { severity: 'warning', message: 'Wacht responded with 400' },
    },
    'a refusal of which there are words only': {
      of: [getToken(refused(400, null, 'No active sign in'))],
      finding: { severity: 'warning', path: '', message: 'Wacht responded with 400: nobody is signed in' },
    },
    'a session that is not accepted': {
      of: [getSession(refused(401, null, 'Invalid session'))],
      finding: { severity: 'error' },
    },
    'a failure of the server': { of: [getSession(refused(500, 'INTERNAL'))], finding: { severity: 'error' } },
    'a failure of a proxy': {
      of: [getSession({ status: 502, responseBody: textBody('<h1>Bad gateway</h1>', 'text/html') })],
      finding: { severity: 'error', message: 'Wacht responded with 502' },
    },
    'a host that has no deployment': {
      of: [getSession({ status: 404, json: { message: 'Deployment not found' } })],
      finding: { severity: 'warning', message: 'Wacht responded with 404: no deployment responds at this host' },
    },
    'errors in a response that calls itself a success': {
      of: [getSession({ ...refused(200, 'EMAIL_EXISTS') })],
      finding: {
        severity: 'warning',
        message: 'Wacht responded with an error: EMAIL_EXISTS, the address belongs to another user',
      },
    },
    'the same refusal of several things once': {
      of: [
        call('GET', `/me/email-addresses/${ids.user}`, refused(404, null, 'Resource does not exist')),
        call('GET', `/me/email-addresses/${ids.other}`, refused(404, null, 'Resource does not exist')),
      ],
      finding: { count: 2, message: 'Wacht responded with 404: it is not there, or belongs to someone else' },
    },
  },
});
