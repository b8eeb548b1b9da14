import { appFetch } from '../../../../fixtures/clerk-fapi/app-fetch.ts';
import { tokenAt } from '../../../../fixtures/clerk-fapi/minted.ts';
import { pasted } from '../../../../fixtures/exchange.ts';
import { describeRule } from '../../../../fixtures/rule-case.ts';

const encrypted = `${Buffer.from('{"alg":"dir","enc":"A256GCM"}').toString('base64url')}..c2VjcmV0.c2VjcmV0.c2VjcmV0`;

describeRule('token/encrypted', {
  quiet: { 'tokens that can be read': [appFetch({ bearer: tokenAt() })] },
  reports: {
    'a token by itself, whoever’s it is': {
      of: [pasted(encrypted)],
      finding: { severity: 'info', path: '' },
    },
    'a token in five parts': {
      of: [appFetch({ bearer: encrypted, cookies: { __session: tokenAt() } })],
      finding: { severity: 'info', path: 'request.header.authorization' },
    },
  },
});
