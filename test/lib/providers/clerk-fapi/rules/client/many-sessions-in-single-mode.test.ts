import {
  clerkId,
  environment,
  getClient,
  getEnvironment,
  scene,
  session,
} from '../../../../../fixtures/clerk-fapi/index.ts';
import { describeRule } from '../../../../../fixtures/rule-case.ts';

const other = session({ id: clerkId('sess', scene.sessionSince, 'other') });
const two = getClient({ client: { sessions: [session(), other] } });
const settings = (single: boolean) => {
  const { auth_config } = environment() as { auth_config?: object };
  return getEnvironment({ environment: { auth_config: { ...auth_config, single_session_mode: single } } });
};

describeRule('client/many-sessions-in-single-mode', {
  quiet: {
    'one session': [settings(true), getClient()],
    'several where several are allowed': [settings(false), two],
    'several where the settings are not known': [two],
  },
  reports: {
    'several where one is allowed': {
      of: [settings(true), two],
      finding: {
        severity: 'warning',
        path: 'response.sessions',
        message: '2 sessions are signed in, and single_session_mode is on',
      },
    },
  },
});
