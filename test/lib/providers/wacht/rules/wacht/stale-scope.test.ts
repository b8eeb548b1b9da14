import { appFetch } from '../../../../../fixtures/clerk-fapi/app-fetch.ts';
import { describeRule } from '../../../../../fixtures/rule-case.ts';
import {
  call,
  envelope,
  firstGeneration,
  getSession,
  getToken,
  ids,
  numericSessionToken,
  scene,
  second,
  sessionToken,
  signin,
  soloSignin,
  switchOrganization,
} from '../../../../../fixtures/wacht/index.ts';

const solo = { session: { active_signin: soloSignin(), signins: [soloSignin()] } };
const noScope = { organization: undefined, workspace: undefined };
const at = (seconds: number) => ({ at: scene.now + seconds * second });
const { active_organization_membership: _, active_workspace_membership: __, ...unnamed } = signin();

describeRule('wacht/stale-scope', {
  quiet: {
    'a token of the active organization and workspace': [getSession(), getToken()],
    'no organization on either side': [getSession(solo), getToken({ token: sessionToken(noScope) })],
    'a token from a template, which names none': [
      getSession(),
      getToken({ token: sessionToken({ ...noScope, permissions: undefined }) }),
    ],
    'a membership whose organization the response does not name': [
      getSession({ session: { active_signin: unnamed, signins: [] } }),
      getToken({ token: sessionToken({ organization: ids.other }) }),
    ],
    'a token of another user': [getSession(), getToken({ token: sessionToken({ sub: '7', organization: ids.other }) })],
    'a token of after the switch': [
      getSession(at(0)),
      switchOrganization(ids.other, at(1)),
      getToken({ ...at(2), token: sessionToken({ organization: ids.other, workspace: undefined }) }),
    ],
    'a token that was asked for before the switch was done': [
      getSession(at(0)),
      switchOrganization(ids.other, { ...at(2), duration: 500 }),
      getToken({ ...at(2.1), duration: 800 }),
    ],
    'a switch that was refused': [
      getSession(),
      switchOrganization(ids.other, { status: 403, json: envelope(null, { status: 403 }) }),
      getToken(),
    ],
    'a token before any session is known': [getToken()],
    'the token of another deployment in a request of the app': [
      getSession(),
      appFetch({ bearer: sessionToken({ iss: 'https://frontend.example.org', organization: ids.other }) }),
    ],
    'the same organization as a number and as text': [
      getSession({
        session: {
          active_signin: signin({ active_organization_membership: { id: 3, organization: { id: 9007199254740991 } } }),
          signins: [],
        },
      }),
      getToken({ token: sessionToken({ organization: '9007199254740991' }) }),
    ],
    'the same organization as a number that no number can hold': [
      getSession(),
      getToken({ token: numericSessionToken() }),
    ],
    'another call in between': [getSession(), call('GET', '/me', { json: envelope({ id: ids.user }) }), getToken()],
  },
  reports: {
    'a token of another organization': {
      of: [getSession(), getToken({ token: sessionToken({ organization: ids.other }) })],
      finding: {
        severity: 'warning',
        path: 'data.token',
        exchange: 1,
        message: 'The token names another organization than the active one',
      },
    },
    'a token of another workspace': {
      of: [getSession(), getToken({ token: sessionToken({ workspace: ids.other }) })],
      finding: { message: 'The token names another workspace than the active one' },
    },
    'a token of no organization': {
      of: [getSession(), getToken({ token: sessionToken(noScope) })],
      finding: { message: 'The token names no organization, and one is active' },
    },
    'a token of an organization that was left': {
      of: [getSession(at(0)), switchOrganization('', at(1)), getToken(at(3))],
      finding: { exchange: 2, message: 'The token names an organization, and none is active' },
    },
    'a token of before the switch': {
      of: [getSession(at(0)), switchOrganization(ids.other, at(1)), getToken(at(3))],
      finding: { exchange: 2 },
    },
    'such a token in a request of the app': {
      of: [getSession(at(0)), switchOrganization(ids.other, at(1)), appFetch({ ...at(3), bearer: sessionToken() })],
      finding: { path: 'request.header.authorization', exchange: 2 },
    },
    'a token beside the organization that the reference of 2025 answers with': {
      of: [
        getSession({ json: firstGeneration() }),
        getToken({
          token: sessionToken({ sub: undefined, organization: 'org_7', workspace: undefined, permissions: undefined }),
        }),
      ],
      finding: { path: 'data.token' },
    },
    'a token of another organization, identifiers being numbers': {
      of: [
        getSession({
          session: {
            active_signin: signin({ active_organization_membership: { id: 3, organization: { id: 41 } } }),
            signins: [],
          },
        }),
        getToken({ token: sessionToken({ organization: 42 }) }),
      ],
      finding: { path: 'data.token' },
    },
    'an organization whose number differs in the last digit': {
      of: [getSession(), getToken({ token: numericSessionToken({ organization: '193456789012345605' }) })],
      finding: { path: 'data.token' },
    },
  },
});
