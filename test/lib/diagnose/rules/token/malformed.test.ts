import { appFetch } from '../../../../fixtures/clerk-fapi/app-fetch.ts';
import { getClient, touch } from '../../../../fixtures/clerk-fapi/index.ts';
import { minted, tokenAt } from '../../../../fixtures/clerk-fapi/minted.ts';
import { pasted } from '../../../../fixtures/exchange.ts';
import { describeRule } from '../../../../fixtures/rule-case.ts';

const [header, payload, signature] = tokenAt().split('.');
const encoded = (text: string) => Buffer.from(text).toString('base64url');
const cookies = { __session: tokenAt() };

describeRule('token/malformed', {
  quiet: {
    'tokens as they should be': [touch(), getClient(), minted(tokenAt()), appFetch({ bearer: tokenAt(), cookies })],
    'an opaque bearer token': [appFetch({ bearer: 'oat_8f3kd92ksl0f8sj2', cookies })],
    'a signed cookie of another framework': [
      appFetch({ cookies: { ...cookies, session: `${encoded('{"user":1}')}.ZxQ.${signature}` } }),
    ],
    'a token by itself, and one that nobody can read': [pasted(tokenAt()), pasted('dvb_8f3kd92ksl0f8sj2')],
    'a cookie of the same name that is no token': [
      appFetch({ bearer: tokenAt(), cookies: { __session: 'abc.def%3D' } }),
    ],
  },
  reports: {
    'a token without its signature': {
      of: [minted(`${header}.${payload}`)],
      finding: { severity: 'error', path: 'jwt', message: 'The token has 2 parts, a JWT has 3' },
    },
    'something that is no token at all': {
      of: [minted('[object Object]')],
      finding: { path: 'jwt', message: 'The token has 1 part, a JWT has 3' },
    },
    'one token in two places, once': {
      of: [touch({ session: { last_active_token: { object: 'token', jwt: '[object Object]' } } })],
      finding: { path: 'response.last_active_token.jwt', count: 1 },
    },
    'a payload that is not JSON': {
      of: [appFetch({ bearer: `${header}.bm90IEpTT04.${signature}`, cookies })],
      finding: {
        path: 'request.header.authorization',
        message: 'The payload of the token is not a JSON object in base64url',
      },
    },
    'a token by itself that was cut off': {
      of: [pasted(`${header}.${payload}`)],
      finding: { path: '', message: 'The token has 2 parts, a JWT has 3' },
    },
    'a token by itself that is nobody’s': {
      of: [pasted(`${encoded('{"alg":"RS256"}')}.xxx.yyy`)],
      finding: { path: '', message: 'The payload of the token is not a JSON object in base64url' },
    },
    'a bearer of the app that was cut off, where nothing else tells whose it is': {
      of: [appFetch({ bearer: `${header}.${payload?.slice(0, 40)}` })],
      finding: { path: 'request.header.authorization', message: 'The token has 2 parts, a JWT has 3' },
    },
    'a header that is not JSON': {
      of: [minted(`eyJub3Q.${payload}.${signature}`)],
      finding: { path: 'jwt', message: 'The header of the token is not a JSON object in base64url' },
    },
  },
});
