import { getClient, getEnvironment, refused, scene, second } from '../../../../../fixtures/clerk-fapi/index.ts';
import { exchange } from '../../../../../fixtures/exchange.ts';
import { describeRule } from '../../../../../fixtures/rule-case.ts';

const script = exchange({
  url: `https://${scene.host}/npm/@clerk/clerk-js@6/dist/clerk.browser.js`,
  resourceType: 'script',
  responseBody: { kind: 'none' },
});
const failing = (after: number) => refused('internal_clerk_error', 500, { at: scene.now + after * second });

describeRule('network/sdk-not-ready', {
  quiet: {
    'a start that works': [script, getEnvironment(), getClient()],
    'a failure that passes': [script, getClient(failing(1)), getClient({ at: scene.now + 2 * second })],
    'a failure once it is ready': [script, getClient(), getClient(failing(60))],
    'a failure without its script in the capture': [getClient(failing(60))],
  },
  reports: {
    'a start that goes on failing': {
      of: [script, getClient(failing(1)), getClient(failing(20))],
      finding: { severity: 'warning', exchange: 2, count: 1 },
    },
  },
});
