import { appFetch } from '../../../../../fixtures/clerk-fapi/app-fetch.ts';
import { touch } from '../../../../../fixtures/clerk-fapi/index.ts';
import { minted, tokenAt, tokenWith } from '../../../../../fixtures/clerk-fapi/minted.ts';
import { describeRule } from '../../../../../fixtures/rule-case.ts';

const access = tokenWith({ client_id: 'client_1', scope: 'email', sid: undefined }, { typ: 'at+jwt', cat: undefined });

describeRule('token/wrong-type-header', {
  quiet: {
    'the type JWT': [touch(), minted(tokenAt())],
    'no type, which backends accept': [minted(tokenWith({}, { typ: undefined }))],
    'an OAuth access token where one belongs': [appFetch({ bearer: access, cookies: { __session: tokenAt() } })],
  },
  reports: {
    'another type': {
      of: [minted(tokenWith({}, { typ: 'something' }))],
      finding: { severity: 'warning', path: 'jwt', message: 'The type of the session token (typ) is not JWT' },
    },
    'an OAuth access token in place of a session token': {
      of: [appFetch({ bearer: tokenAt(), cookies: { __session: access } })],
      finding: {
        path: 'request.cookie.__session',
        message: 'The type of the session token (typ) is that of an OAuth access token',
      },
    },
  },
});
