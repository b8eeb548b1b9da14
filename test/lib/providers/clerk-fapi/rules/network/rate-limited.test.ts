import { fapi, minute, refused, scene, second, touch } from '../../../../../fixtures/clerk-fapi/index.ts';
import { describeRule } from '../../../../../fixtures/rule-case.ts';

const refusal = (after: number, wait?: string) =>
  touch(
    refused('too_many_requests', 429, { at: scene.now + after, responseHeaders: wait ? { 'retry-after': wait } : {} }),
  );
const four = (step: number) => [0, 1, 2, 3].map((nth) => refusal(nth * step));

describeRule('network/rate-limited', {
  quiet: { 'an answered request': [touch()], 'another refusal': [fapi('GET', '/v1/me', refused('signed_out', 401))] },
  reports: {
    'one request too many': {
      of: [refusal(0, '12')],
      finding: { severity: 'warning', path: 'response.header.retry-after', message: 'Clerk asks to wait 12 seconds' },
    },
    'a wait that is no number, without repeating it': {
      of: [refusal(0, 'marker')],
      finding: { message: 'Clerk refused the request with 429' },
    },
    'a test with an old testing token': {
      of: [
        fapi('POST', '/v1/client/sign_ups', {
          ...refused('too_many_requests', 429),
          query: { __clerk_testing_token: '1773480000-a1B2c3D4e5F6' },
        }),
      ],
      finding: { message: 'Clerk refused the request with 429, although it carries a testing token' },
    },
    'a loop that does not back off': { of: four(5 * second), finding: { severity: 'error', count: 4 } },
    'refusals far apart': { of: four(minute), finding: { severity: 'warning', count: 4 } },
  },
});
