import {
  attemptSignIn,
  createSignIn,
  fapi,
  getClient,
  refused,
  signedOutClient,
  signUp,
} from '../../../../../fixtures/clerk-fapi/index.ts';
import { describeRule } from '../../../../../fixtures/rule-case.ts';

const signInThat = (status: string) => createSignIn({ signIn: { status } });
const signUpThat = (changes: Parameters<typeof signUp>[0]) => {
  const attempt = signUp(changes);
  return fapi('POST', '/v1/client/sign_ups', { json: { response: attempt, client: signedOutClient() } });
};
const lacksConsent = { missing_fields: ['legal_accepted', 'marker'], unverified_fields: [] };

describeRule('client/unfinished-attempt', {
  quiet: {
    'a sign-in that goes its usual way': [createSignIn(), attemptSignIn()],
    'a sign-up that waits for the code': [signUpThat({})],
    'a sign-up that is complete': [signUpThat({ status: 'complete', missing_fields: [] })],
    'a refused attempt': [createSignIn(refused('form_password_incorrect', 422))],
    'a client without an attempt': [getClient()],
  },
  reports: {
    'a device that is new': {
      of: [signInThat('needs_client_trust')],
      finding: {
        severity: 'info',
        path: 'response.status',
        message: 'The sign-in waits for a code, because the device is new (needs_client_trust)',
      },
    },
    'a second factor': {
      of: [signInThat('needs_second_factor')],
      finding: { message: 'The sign-in waits for the second factor (needs_second_factor)' },
    },
    'a consent that nobody asked for': {
      of: [signUpThat(lacksConsent)],
      finding: { path: 'response.missing_fields', message: 'The sign-up lacks legal_accepted' },
    },
    'an attempt that the page finds when it comes back from a provider': {
      of: [getClient({ client: { sessions: [], sign_up: signUp(lacksConsent) } })],
      finding: { path: 'response.sign_up.missing_fields' },
    },
  },
});
