import { expect, it } from 'vitest';
import { appFetch } from '../../../../fixtures/clerk-fapi/app-fetch.ts';
import { minted, tokenAt, tokenWith } from '../../../../fixtures/clerk-fapi/minted.ts';
import { pasted } from '../../../../fixtures/exchange.ts';
import { describeRule, findingsOf } from '../../../../fixtures/rule-case.ts';
import { signToken } from '../../../../fixtures/token.ts';

const unsigned = tokenWith({}, { alg: 'none' });
const stripped = tokenAt().replace(/[^.]+$/, '');

describeRule('token/unsigned', {
  quiet: {
    'a signed token by itself': [pasted(tokenAt())],
    'signed tokens': [minted(tokenAt()), appFetch({ bearer: tokenAt(), cookies: { __session: tokenAt() } })],
  },
  reports: {
    'a token that names no algorithm': {
      of: [appFetch({ bearer: unsigned })],
      finding: {
        severity: 'error',
        path: 'request.header.authorization',
        message: 'The token names no signature algorithm (alg: none)',
      },
    },
    'a token by itself': { of: [pasted(unsigned)], finding: { path: '' } },
    'a token by itself that is nobody’s': {
      of: [pasted(signToken({ sub: 'anyone' }, { header: { alg: 'none' } }))],
      finding: { path: '' },
    },
    'an algorithm in odd letters': { of: [minted(tokenWith({}, { alg: 'nOnE' }))], finding: { path: 'jwt' } },
    'an empty signature': {
      of: [appFetch({ cookies: { __session: stripped } })],
      finding: { path: 'request.cookie.__session', message: 'The signature of the token is empty' },
    },
  },
});

it('token/unsigned speaks for token/unsupported-algorithm', async () => {
  expect(await findingsOf('token/unsupported-algorithm', [minted(unsigned)])).toEqual([]);
});
