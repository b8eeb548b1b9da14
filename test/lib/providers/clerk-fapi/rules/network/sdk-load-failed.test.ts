import { scene, second, touch } from '../../../../../fixtures/clerk-fapi/index.ts';
import { type ExchangeOverrides, exchange } from '../../../../../fixtures/exchange.ts';
import { describeRule } from '../../../../../fixtures/rule-case.ts';

const script = (overrides: ExchangeOverrides) =>
  exchange({
    url: `https://${scene.host}/npm/@clerk/clerk-js@6/dist/clerk.browser.js`,
    resourceType: 'script',
    responseBody: { kind: 'none' },
    ...overrides,
  });

describeRule('network/sdk-load-failed', {
  quiet: {
    'a script that arrives': [script({})],
    'a redirect to the newest version': [script({ status: 307 })],
    'a script that the browser has': [script({ status: 304 })],
    'a page that was left': [script({ status: 0, error: 'net::ERR_ABORTED' })],
    'another request that takes long': [touch({ duration: 20 * second })],
  },
  reports: {
    'a script that is not there': {
      of: [script({ status: 404 })],
      finding: { severity: 'error', message: 'The script returned 404' },
    },
    'a script that was blocked': {
      of: [script({ status: 0, error: 'net::ERR_BLOCKED_BY_CLIENT' })],
      finding: { message: 'The script was blocked or not reached' },
    },
    'a script that takes too long': {
      of: [script({ duration: 16 * second })],
      finding: { message: 'The script took more than 15 seconds' },
    },
  },
});
