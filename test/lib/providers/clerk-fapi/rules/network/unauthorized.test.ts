import { fapi, ids, refused, tokens, touch } from '../../../../../fixtures/clerk-fapi/index.ts';
import { describeRule } from '../../../../../fixtures/rule-case.ts';

describeRule('network/unauthorized', {
  quiet: {
    'an answered touch': [touch()],
    'another request that is refused': [fapi('GET', '/v1/me', refused('signed_out', 401))],
    'an unknown development browser, of which another rule speaks': [
      touch(refused('dev_browser_unauthenticated', 401)),
    ],
    'a captcha that is asked for': [tokens(refused('requires_captcha', 401))],
  },
  reports: {
    'a refused touch': {
      of: [touch(refused('signed_out', 401))],
      finding: {
        severity: 'error',
        path: 'errors.0.code',
        message: 'Clerk responded to a touch with 401: signed_out, because nobody is signed in on this client',
      },
    },
    'refused tokens, as one finding': {
      of: [tokens(refused('authentication_invalid', 401)), tokens(refused('authentication_invalid', 401))],
      finding: {
        message:
          'Clerk responded to a token request with 401: authentication_invalid, because its cookie or token names no session that is valid',
        count: 2,
      },
    },
    'a code that is not published, without repeating it': {
      of: [fapi('POST', `/v1/client/sessions/${ids.session}/touch`, refused('marker', 401))],
      finding: { path: 'errors.0.code', message: 'Clerk responded to a touch with 401' },
    },
  },
});
