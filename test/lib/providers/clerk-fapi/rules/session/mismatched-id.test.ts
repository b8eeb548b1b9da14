import { clerkId, scene, session, tokens, touch } from '../../../../../fixtures/clerk-fapi/index.ts';
import { describeRule } from '../../../../../fixtures/rule-case.ts';

const other = session({ id: clerkId('sess', scene.sessionSince, 'other') });
const mixedUp = touch({ json: { response: other, client: null } });

describeRule('session/mismatched-id', {
  quiet: { 'a response about the session asked for': [touch()], 'a token, which carries no session': [tokens()] },
  reports: {
    'a response about another session': {
      of: [mixedUp],
      finding: {
        severity: 'error',
        path: 'response.id',
        message: 'response.id differs from the session that the request names',
      },
    },
  },
});

describeRule('token/mismatched-session', {
  quiet: { 'the token that came with the wrong session': [mixedUp] },
  reports: {},
});
