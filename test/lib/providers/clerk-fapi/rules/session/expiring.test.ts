import { day, hour, minute, scene, touch } from '../../../../../fixtures/clerk-fapi/index.ts';
import { describeRule } from '../../../../../fixtures/rule-case.ts';

const endsIn = (left: number, more: object = {}) => touch({ session: { expire_at: scene.now + left, ...more } });

describeRule('session/expiring', {
  quiet: {
    'a session with more than a day left': [endsIn(day + minute)],
    'a session that is over anyway': [endsIn(hour, { status: 'revoked' })],
    'a session past its end, of which another rule speaks': [endsIn(-hour)],
  },
  reports: {
    'a session with hours left': {
      of: [endsIn(3 * hour + minute)],
      finding: { severity: 'info', path: 'response.expire_at', message: 'The session ends in 3 hours' },
    },
    'a session with minutes left': {
      of: [endsIn(20 * minute + 900)],
      finding: { severity: 'warning', message: 'The session ends in 20 minutes' },
    },
  },
});
