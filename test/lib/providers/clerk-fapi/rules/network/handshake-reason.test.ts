import { appFetch } from '../../../../../fixtures/clerk-fapi/app-fetch.ts';
import { fapi, getClient } from '../../../../../fixtures/clerk-fapi/index.ts';
import { describeRule } from '../../../../../fixtures/rule-case.ts';

const because = (reason: string) =>
  fapi('GET', '/v1/client/handshake', {
    status: 307,
    resourceType: 'document',
    query: { redirect_url: 'http://localhost:3000/', __clerk_hs_reason: reason },
  });

describeRule('network/handshake-reason', {
  quiet: {
    'a page without a handshake': [getClient()],
    'a reason that is not published': [because('marker')],
    'a request that cannot be repeated, of which another rule speaks': [
      because('session-token-expired-refresh-non-eligible-non-get'),
    ],
  },
  reports: {
    'what is normal after a pause': {
      of: [because('session-token-expired-refresh-non-eligible-no-refresh-cookie')],
      finding: {
        severity: 'info',
        path: 'request.query.__clerk_hs_reason',
        message: 'session-token-expired: the token expired before the request',
      },
    },
    'a clock that is wrong': { of: [because('session-token-iat-in-the-future')], finding: { severity: 'warning' } },
    'a fetch without a session, and what became of it': {
      of: [
        appFetch({
          status: 401,
          responseHeaders: {
            'x-clerk-auth-status': 'signed-out',
            'x-clerk-auth-reason': 'session-token-and-uat-missing',
          },
        }),
      ],
      finding: {
        severity: 'info',
        path: 'response.header.x-clerk-auth-reason',
        message:
          'session-token-and-uat-missing: the request has no session, so the server treats the visitor as signed out',
      },
    },
    'a fault that the server could not name': {
      of: [because('unexpected-error')],
      finding: { severity: 'warning' },
    },
    'a page that auth.protect() hides, and why': {
      of: [
        appFetch({ status: 404, responseHeaders: { 'x-clerk-auth-reason': 'protect-rewrite, dev-browser-missing' } }),
      ],
      finding: { message: 'dev-browser-missing: the development token is not in the cookies yet' },
    },
    'a page that auth.protect() hides from a user without the role': {
      of: [appFetch({ status: 404, responseHeaders: { 'x-clerk-auth-reason': 'protect-rewrite' } })],
      finding: { message: 'protect-rewrite: auth.protect() responded as if there were no such page' },
    },
    'a visitor who is signed out': { of: [because('session-token-and-uat-missing')], finding: { severity: 'info' } },
  },
});
