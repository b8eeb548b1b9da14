import { fapi, refused, touch } from '../../../../../fixtures/clerk-fapi/index.ts';
import { describeRule } from '../../../../../fixtures/rule-case.ts';

const unreached = touch({ status: 502, json: { errors: [{ message: 'Failed', code: 'proxy_request_failed' }] } });

describeRule('network/misconfigured-proxy', {
  quiet: {
    'an answered request': [touch()],
    'another refusal': [touch(refused('signed_out', 401))],
    'a healthy proxy': [fapi('GET', '/v1/proxy-health', { json: { status: 'healthy' } })],
  },
  reports: {
    'a proxy without the secret key': {
      of: [touch(refused('proxy_request_missing_secret_key', 400))],
      finding: {
        severity: 'error',
        path: 'errors.0.code',
        message:
          'The proxy was refused: proxy_request_missing_secret_key, because the proxy sent no Clerk-Secret-Key header',
      },
    },
    'a proxy that is not healthy': {
      of: [fapi('GET', '/v1/proxy-health', { status: 400, json: { status: 'x' } })],
      finding: { message: 'The check of the proxy answered 400' },
    },
    'a proxy that does not reach Clerk': {
      of: [unreached],
      finding: { message: 'The proxy was refused: proxy_request_failed' },
    },
  },
});

describeRule('network/server-error', { quiet: { 'a proxy that does not reach Clerk': [unreached] }, reports: {} });
describeRule('schema/foreign-error', { quiet: { 'a proxy that does not reach Clerk': [unreached] }, reports: {} });
