import {
  emailAddress,
  hour,
  type Overrides,
  scene,
  touch,
  user,
  verification,
} from '../../../../../fixtures/clerk-fapi/index.ts';
import { describeRule } from '../../../../../fixtures/rule-case.ts';

const verified = (changes: Overrides) =>
  touch({ session: { user: user({ email_addresses: [emailAddress({ verification: verification(changes) })] }) } });

describeRule('user/expired-verification', {
  quiet: {
    'a verified address': [touch()],
    'a verification under way': [verified({ status: 'unverified', expire_at: scene.now + hour })],
    'a verification that was never started': [verified({ status: 'unverified', expire_at: null })],
  },
  reports: {
    'an expired one': {
      of: [verified({ status: 'expired' })],
      finding: {
        severity: 'info',
        path: 'response.user.email_addresses.0.verification.status',
        message: 'A verification expired',
        count: 1,
      },
    },
    'one that was refused': { of: [verified({ status: 'failed' })], finding: { message: 'A verification failed' } },
    'one whose time is over': {
      of: [verified({ status: 'unverified', expire_at: scene.now - hour })],
      finding: { message: 'A verification was not completed in time' },
    },
  },
});
