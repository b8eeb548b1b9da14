import { type Overrides, publicUserData, touch, user } from '../../../../../fixtures/clerk-fapi/index.ts';
import { describeRule } from '../../../../../fixtures/rule-case.ts';

const shown = (changes: Overrides, ofUser: Overrides = {}) =>
  touch({ session: { public_user_data: publicUserData(changes), user: user(ofUser) } });

describeRule('user/diverging-public-data', {
  quiet: {
    'the same data': [touch()],
    'nothing, written in two ways': [shown({ last_name: '' }, { last_name: null })],
    'the user name as identifier': [shown({ identifier: 'noor' }, { username: 'noor' })],
    'a user of whom the response shows a part': [shown({ identifier: 'noor' }, { username: undefined })],
  },
  reports: {
    'an old name': {
      of: [shown({ first_name: 'Nora' })],
      finding: {
        severity: 'warning',
        path: 'response.public_user_data.first_name',
        message: 'public_user_data.first_name differs from the user',
        count: 1,
      },
    },
    'an old address': {
      of: [shown({ identifier: 'nora.haddad@example.com' })],
      finding: { path: 'response.public_user_data.identifier' },
    },
  },
});
