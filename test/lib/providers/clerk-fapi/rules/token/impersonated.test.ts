import { appFetch } from '../../../../../fixtures/clerk-fapi/app-fetch.ts';
import { getClient, ids, touch } from '../../../../../fixtures/clerk-fapi/index.ts';
import { tokenWith } from '../../../../../fixtures/clerk-fapi/minted.ts';
import { describeRule } from '../../../../../fixtures/rule-case.ts';

const actor = { sub: ids.user.replace(/.{4}$/, 'zzzz') };

describeRule('token/impersonated', {
  quiet: { 'a user who acts for themselves': [touch(), getClient()] },
  reports: {
    'an actor in the session, once for the session and its token': {
      of: [touch({ session: { actor } }), appFetch({ bearer: tokenWith({ act: actor }) })],
      finding: { severity: 'warning', path: 'response.actor', count: 2, message: 'Someone else acts as the user' },
    },
    'an agent in a token': {
      of: [appFetch({ bearer: tokenWith({ act: { ...actor, type: 'agent' } }) })],
      finding: { path: 'request.header.authorization', message: 'An agent acts for the user' },
    },
  },
});
