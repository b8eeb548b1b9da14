import { appFetch } from '../../../../../fixtures/clerk-fapi/app-fetch.ts';
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
import { later, tokenAt, tokenWith } from '../../../../../fixtures/clerk-fapi/minted.ts';
import { describeRule } from '../../../../../fixtures/rule-case.ts';

const otherId = ids.organization.replace(/.{4}$/, 'zzzz');
const member = user({
  organization_memberships: [membership(), membership({ organization: organization({ id: otherId }) })],
});
const inOther = { user: member, last_active_organization_id: otherId, last_active_token: tokenObject(tokenAt()) };
const version1 = tokenObject(tokenWith({ o: undefined, v: undefined, org_id: ids.organization }));
const personal = tokenObject(tokenWith({ o: undefined }));

/** At 2 s the page switches to the other organization, for which it gets a token. */
const switching = [
  getClient({ session: { user: member } }),
  touch({ at: later(2), session: { user: member, last_active_organization_id: otherId } }),
];
const asked = (seconds: number, bearer: string) => appFetch({ at: later(seconds), bearer });
const ofOther = (seconds: number) =>
  tokenAt(later(seconds), { claims: { o: { id: otherId, slg: 'harbor-cafe', rol: 'admin', per: '', fpm: '0' } } });

describeRule('token/mismatched-organization', {
  quiet: {
    'tokens of the active organization': [touch(), getClient()],
    'a switch after which the app uses the new token': [...switching, asked(9, ofOther(2))],
    'a request that was under way at the switch': [...switching, asked(3, tokenAt())],
    'a token that the app asked for on purpose after the switch': [...switching, asked(9, tokenAt(later(5)))],
    'a page that never switched': [getClient(), asked(9, ofOther(-5))],
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
    'an app that goes on with the token from before a switch': {
      of: [...switching, asked(9, tokenAt())],
      finding: {
        exchange: 2,
        path: 'request.header.authorization',
        message: 'The token is from before the switch to another organization',
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
