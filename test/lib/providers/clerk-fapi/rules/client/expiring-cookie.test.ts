import { day, getClient, hour, scene } from '../../../../../fixtures/clerk-fapi/index.ts';
import { describeRule } from '../../../../../fixtures/rule-case.ts';

const lapsing = (left: number) => getClient({ client: { cookie_expires_at: scene.now + left } });

describeRule('client/expiring-cookie', {
  quiet: {
    'development, where the cookie has no end': [getClient()],
    'a cookie with months left': [lapsing(300 * day)],
  },
  reports: {
    'a cookie with days left': {
      of: [lapsing(7 * day + hour)],
      finding: { severity: 'info', path: 'response.cookie_expires_at', message: 'The client cookie expires in 7 days' },
    },
    'a cookie that lapsed': { of: [lapsing(-4 * hour)], finding: { message: 'The client cookie expired 3 hours ago' } },
  },
});
