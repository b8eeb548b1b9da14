import { type Overrides, touch, user } from '../../../../../fixtures/clerk-fapi/index.ts';
import { describeRule } from '../../../../../fixtures/rule-case.ts';

const having = (changes: Overrides) => touch({ session: { user: user(changes) } });

describeRule('user/authorization-in-unsafe-metadata', {
  quiet: {
    'a role that the backend wrote': [having({ public_metadata: { role: 'admin' } })],
    preferences: [having({ unsafe_metadata: { theme: 'dark', planet: 'Mars', administrative_area: 'x' } })],
  },
  reports: {
    'a role': {
      of: [having({ unsafe_metadata: { role: 'marker' } })],
      finding: { severity: 'info', path: 'response.user.unsafe_metadata' },
    },
    'a flag': { of: [having({ unsafe_metadata: { isAdmin: true } })], finding: { severity: 'info' } },
  },
});
