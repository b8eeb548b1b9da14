import { getClient, removeSession, touch } from '../../../../../fixtures/clerk-fapi/index.ts';
import { describeRule } from '../../../../../fixtures/rule-case.ts';

const production = { host: 'clerk.lighthouse.example', origin: 'https://app.lighthouse.example' };
const sending = (cookie: string) => ({ ...production, requestHeaders: { cookie } });
const signedIn = getClient(sending('__client=x; __client_uat=1'));

describeRule('network/missing-client-cookie', {
  quiet: {
    'a request with the cookie': [signedIn, touch(sending('a=b; __client=x'))],
    'a capture without any cookies': [getClient(production), touch(production)],
    'a request before the sign-in': [getClient(sending('a=b'))],
    'a request after a sign-out': [signedIn, removeSession(sending('__client=x')), getClient(sending('a=b'))],
    'a native app': [signedIn, touch({ ...sending('a=b'), query: { _is_native: '1' } })],
    'a development instance, which uses no cookie': [getClient(), touch({ requestHeaders: { cookie: 'a=b' } })],
  },
  reports: {
    'other cookies only': {
      of: [signedIn, touch(sending('__client_uat=1'))],
      finding: { severity: 'warning', path: 'request.header.cookie', exchange: 1 },
    },
    'no cookie at all': { of: [signedIn, touch(production)], finding: { severity: 'warning', path: null } },
  },
});
