import {
  getClient,
  ids,
  membership,
  organization,
  pendingSession,
  tokenObject,
  touch,
  user,
} from '../../../../../fixtures/clerk-fapi/index.ts';
import { tokenAt, tokenWith } from '../../../../../fixtures/clerk-fapi/minted.ts';
import { describeRule } from '../../../../../fixtures/rule-case.ts';

const otherId = ids.organization.replace(/.{4}$/, 'zzzz');
const member = user({
  organization_memberships: [membership(), membership({ organization: organization({ id: otherId }) })],
});
const inOther = { user: member, last_active_organization_id: otherId, last_active_token: tokenObject(tokenAt()) };
const version1 = tokenObject(tokenWith({ o: undefined, v: undefined, org_id: ids.organization }));
const personal = tokenObject(tokenWith({ o: undefined }));

describeRule('token/mismatched-organization', {
  quiet: {
    'tokens of the active organization': [touch(), getClient()],
    'claims of version 1': [touch({ session: { last_active_token: version1 } })],
    'the personal account': [touch({ session: { last_active_organization_id: null, last_active_token: personal } })],
    'a session with open tasks': [getClient({ client: { sessions: [pendingSession()] } })],
    'an organization that the user has left, which has a rule of its own': [
      touch({ session: { ...inOther, user: user() } }),
    ],
  },
  reports: {
    'a token of another organization': {
      of: [touch({ session: inOther })],
      finding: {
        severity: 'warning',
        path: 'response.last_active_token.jwt',
        message: 'The token names another organization than the session',
      },
    },
    'a token without an organization': {
      of: [touch({ session: { last_active_token: personal } })],
      finding: { message: 'The token names no organization, the session has one' },
    },
    'a token with an organization for the personal account': {
      of: [touch({ session: { last_active_organization_id: null, last_active_token: tokenObject(tokenAt()) } })],
      finding: { message: 'The token names an organization, the session has none' },
    },
  },
});
