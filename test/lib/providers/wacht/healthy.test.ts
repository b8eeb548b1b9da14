import { describe, expect, it } from 'vitest';
import type { Exchange } from '../../../../lib/capture/index.ts';
import { createInspector } from '../../../../lib/inspect/index.ts';
import { appFetch, appPage } from '../../../fixtures/clerk-fapi/app-fetch.ts';
import { capture, exchange, textBody } from '../../../fixtures/exchange.ts';
import {
  call,
  envelope,
  firstGeneration,
  getMe,
  getSession,
  getToken,
  ids,
  membership,
  scene,
  second,
  session,
  sessionToken,
  signedOutSession,
  signin,
  signOut,
  soloSignin,
  switchOrganization,
  transportToken,
} from '../../../fixtures/wacht/index.ts';

const at = (seconds: number) => ({ at: scene.now + seconds * second });
const bare = (json: unknown) => exchange({ url: '', method: '', status: 0, at: null, json });

/** The server of 2025: the whole session beside every response, and some identifiers as numbers. */
const asNumbers = (value: unknown, ...keys: readonly string[]) =>
  textBody(
    JSON.stringify(value).replace(/"(\w+)":"(\d+)"/g, (whole, key, digits) =>
      keys.includes(key) ? `"${key}":${digits}` : whole,
    ),
    'application/json',
  );
const secondGeneration = (data: unknown) =>
  asNumbers(envelope(data, { session: session() }), 'session_id', 'user_id', 'organization_id');

const stories: readonly (readonly [string, readonly Exchange[]])[] = [
  [
    'a page of 2026 that loads, asks for tokens, switches and signs out',
    [
      call('GET', '/deployment', {
        ...at(0),
        query: { __dev_session__: '' },
        json: envelope({ id: '1', mode: 'staging' }),
      }),
      getSession(at(1)),
      getToken(at(2)),
      getMe(at(3)),
      switchOrganization(ids.other, at(10)),
      getToken({ ...at(11), token: sessionToken({ organization: ids.other, workspace: undefined }, at(11).at) }),
      switchOrganization('', at(12)),
      getToken({ ...at(13), token: sessionToken({ organization: undefined, workspace: undefined }, at(13).at) }),
      getSession({ ...at(40), session: { active_signin: soloSignin(), signins: [soloSignin()] } }),
      signOut(null, at(50)),
      getSession({ ...at(51), json: envelope(signedOutSession()) }),
    ],
  ],
  [
    'a first visit, whose calls at the same time are each given a session',
    [
      getSession({
        ...at(0),
        query: { __dev_session__: '' },
        json: envelope(signedOutSession({ id: ids.other })),
        responseHeaders: { 'x-development-session': transportToken({ sess: ids.other }) },
      }),
      getSession({ ...at(30), json: envelope(signedOutSession()) }),
    ],
  ],
  [
    'the server of 2025',
    [
      getSession({ ...at(0), responseBody: secondGeneration(session()) }),
      call('PUT', '/session/switch-workspace', { ...at(5), responseBody: secondGeneration(session()) }),
      call('GET', '/me/organization-memberships', { ...at(6), responseBody: secondGeneration([membership()]) }),
      call('GET', '/me/signins', { ...at(7), responseBody: secondGeneration([signin()]) }),
    ],
  ],
  ['the reference of 2025', [getSession({ json: firstGeneration(), host: 'your-deployment.wacht.dev' })]],
  ['the reference of 2025, pasted', [bare(firstGeneration())]],
  ['a session, pasted', [bare(envelope(session()))]],
  ['a token, pasted', [bare(getTokenAnswer())]],
];

function getTokenAnswer() {
  const { body } = getToken().response;
  return JSON.parse(body.kind === 'text' ? body.text : '') as unknown;
}

describe('What the fixtures tell is healthy', () => {
  it.each(stories)('%s: no problem, no error and no warning', async (_, story) => {
    const inspector = createInspector();
    const inspections = capture(...story).map((each) => inspector.add(each));
    await inspector.settle();
    expect(inspections.flatMap(({ problems }) => problems)).toEqual([]);
    expect(inspections.every(({ provider }) => provider === 'wacht')).toBe(true);
    const serious = inspector.findings().filter(({ severity }) => severity !== 'info');
    expect(serious.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
  });
});

describe('The app around a deployment', () => {
  const key = `pk_test_${btoa(`https://${scene.host}`)}`;
  const old = transportToken({ iat: 1_700_000_000, nbf: 1_700_000_000, exp: 1_700_086_400 });
  const cookies = { __session: old, __dev_session___localhost_3000: old, __auth_localhost_3000: sessionToken() };

  it('is healthy too: a transport token that has expired is renewed', async () => {
    const inspector = createInspector();
    const story = [
      appPage({ cookies, responseBody: textBody(`<script>start("${key}")</script>`, 'text/html') }),
      getSession(at(1)),
      getToken(at(2)),
      appFetch({ ...at(3), cookies, bearer: sessionToken({}, at(3).at) }),
    ];
    const inspections = capture(...story).map((each) => inspector.add(each));
    await inspector.settle();
    expect(inspections.map(({ provider }) => provider)).toEqual(['app', 'wacht', 'wacht', 'app']);
    expect(inspector.findings().filter(({ severity }) => severity !== 'info')).toEqual([]);
  });
});
