import type { Exchange } from '../../../../../../lib/capture/index.ts';
import { createDevBrowser, fapi, getClient, getEnvironment, touch } from '../../../../../fixtures/clerk-fapi/index.ts';
import { describeRule } from '../../../../../fixtures/rule-case.ts';

/** The same request before the page has a development token. */
const without = (exchange: Exchange): Exchange => {
  const url = new URL(exchange.request.url);
  url.searchParams.delete('__clerk_db_jwt');
  return { ...exchange, request: { ...exchange.request, url: url.href } };
};
describeRule('network/missing-dev-browser', {
  quiet: {
    'a request with its token': [touch()],
    'the first requests of a page': [without(getEnvironment()), without(createDevBrowser()), getClient()],
    'a native app': [without(touch({ query: { _is_native: '1' } }))],
    'a production instance': [touch({ host: 'clerk.lighthouse.example' })],
    'a handshake': [without(fapi('GET', '/v1/client/handshake'))],
  },
  reports: {
    'a request without it': { of: [without(getClient())], finding: { severity: 'warning', path: 'request.url' } },
    'the settings, once the page has been told': {
      of: [createDevBrowser(), without(getEnvironment())],
      finding: { exchange: 1 },
    },
  },
});
