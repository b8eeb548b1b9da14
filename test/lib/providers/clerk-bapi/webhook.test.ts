import { describe, expect, it } from 'vitest';
import { readCapture } from '../../../../lib/capture/index.ts';
import { createInspector, inspectCapture } from '../../../../lib/inspect/index.ts';
import { sanitize } from '../../../../lib/sanitize/index.ts';
import { backendUser, event, session, webhook } from '../../../fixtures/clerk-bapi/index.ts';
import { scene, second, touch } from '../../../fixtures/clerk-fapi/index.ts';
import { type ExchangeOverrides, textBody } from '../../../fixtures/exchange.ts';
import { diagnosisOf, twins } from '../../../fixtures/sanitized-twin.ts';
import { written } from '../../../fixtures/written.ts';

const created = event('user.created', backendUser());
const inspect = (json: unknown, options?: ExchangeOverrides) => createInspector().add(webhook(json, options));

/** The headers of Standard Webhooks instead of those of Svix. */
const standard = {
  'svix-id': 'x',
  'svix-timestamp': 'x',
  'webhook-id': 'msg_1',
  'webhook-timestamp': `${Math.floor(scene.now / 1000)}`,
  'webhook-signature': 'v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=',
};

describe('A webhook that an app received is recognized', () => {
  it.each([
    ['by the headers of Svix', created, {}],
    ['by those of Standard Webhooks', created, { requestHeaders: standard }],
    ['although the app refused it', created, { status: 400, json: { error: 'bad signature' } }],
    [
      'although the app failed',
      event('email.created', {}),
      { status: 500, responseBody: textBody('oops', 'application/json') },
    ],
    ['although nobody answered', created, { status: 0, error: 'ECONNREFUSED' }],
  ] as const)('%s', (_, json, options) => {
    const { provider, endpoint, path, problems, reports } = inspect(json, options);
    expect({ provider, endpoint, path }).toEqual({
      provider: 'clerk-bapi',
      endpoint: 'webhook.receive',
      path: '/api/webhooks/clerk',
    });
    expect(problems).toEqual([]);
    expect(reports.filter(({ rule }) => rule !== 'network/refused-webhook')).toEqual([]);
  });

  it('with what it tells of, which stands in the request', () => {
    const { title, objects } = inspect(created);
    expect(title).toBe('Receive webhook user.created');
    expect(objects).toEqual(
      expect.arrayContaining([
        { type: 'event', path: 'request.body', ok: true },
        { type: 'user', path: 'request.body.data', ok: true },
      ]),
    );
  });

  it('and what is wrong with it is named at its place', () => {
    const { problems, reports } = inspect(
      event('session.created', session({ expire_at: '2026-03-21', status: 'asleep' })),
    );
    const paths = ['request.body.data.expire_at', 'request.body.data.status'];
    expect(problems.map(({ path }) => path).toSorted()).toEqual(paths);
    expect(reports.map(({ rule, path, message }) => ({ rule, path, message }))).toEqual([
      {
        rule: 'schema/iso-date',
        path: 'request.body.data.expire_at',
        message: expect.stringMatching(/^session.expire_at is text/),
      },
      {
        rule: 'schema/unknown-value',
        path: 'request.body.data.status',
        message: expect.stringMatching(/^session.status has a value/),
      },
    ]);
  });
});

describe('Other requests are no webhooks of Clerk:', () => {
  it.each([
    ["another sender's event", { type: 'email.sent', created_at: '2026-03-14', data: { email_id: 'e1' } }, {}],
    ["another vendor's event", { object: 'event', type: 'charge.succeeded', data: { object: { id: 'ch_1' } } }, {}],
    ['an event that came otherwise', created, { requestHeaders: { 'svix-id': 'x', 'svix-timestamp': 'x' } }],
    ['a request that only looks', created, { method: 'GET' }],
    ['an event that cannot be read', created, { requestBody: textBody('{"object":"event"', 'application/json') }],
  ] as const)('%s', (label, json, options) => {
    const one = webhook(json, options);
    const bare = {
      ...one,
      request: { ...one.request, headers: one.request.headers.filter(({ value }) => value !== 'x') },
    };
    expect({ label, provider: createInspector().add(bare).provider }).toEqual({ label, provider: null });
  });
});

describe('A webhook is timed', () => {
  const sent = Math.floor(scene.now / 1000) * 1000;

  it('by its own header where the capture has no clock', async () => {
    const { findings } = await inspectCapture([webhook(created, { at: null })]);
    expect(findings.map(({ rule }) => rule)).not.toContain('capture/no-clock');
    const drifting = event('session.created', session({ status: 'asleep' }));
    const [finding] = (await inspectCapture([webhook(drifting, { at: null })])).findings;
    expect(finding).toMatchObject({ rule: 'schema/unknown-value', first: sent });
  });

  it("and the clock of the app's server is nobody else's", async () => {
    const date = { date: new Date(scene.now + 90 * second).toUTCString(), 'cache-control': 'no-store' };
    const { findings } = await inspectCapture([touch(), webhook(created, { responseHeaders: date })]);
    expect(findings).toEqual((await inspectCapture([touch()])).findings);
  });
});

describe('A sanitized webhook', () => {
  it.each([
    ['timed', {}],
    ['without a clock', { at: null }],
    ['answered with a story', { json: { ok: true, user: 'Noor Haddad', note: 'noor@example.org' } }],
  ] as const)('says the same: %s', async (_, options) => {
    const [raw, sanitized] = await twins([webhook(event('session.created', session({ status: 'asleep' })), options)]);
    expect(diagnosisOf(sanitized)).toEqual(diagnosisOf(raw));
    const [before, after] = [raw, sanitized].map(({ inspections: [one] }) => ({
      provider: one?.provider,
      endpoint: one?.endpoint,
      objects: one?.objects.map(({ path, ok }) => ({ path, ok })),
      problems: one?.problems,
    }));
    expect(after).toEqual(before);
  });

  it('keeps nothing of its signature or identifier, and its time is moved with all others', async () => {
    const { inspections } = await inspectCapture([webhook(created)]);
    const { capture } = sanitize(inspections);
    const text = await written(capture, 'json');
    expect(text).not.toMatch(/K5oZ|pI4|2kWq/);
    const [one] = capture.exchanges;
    const timestamp = one?.request.headers.find(({ name }) => name === 'svix-timestamp')?.value;
    expect(Number(timestamp) * 1000 - (one?.startedAt ?? 0)).toBe(
      Math.floor(scene.now / 1000) * 1000 - (scene.now - 80),
    );
  });
});

it('A webhook pasted as cURL is read like one', () => {
  const command = `curl https://app.example.com/api/webhooks/clerk -H 'svix-id: msg_1' -H 'svix-timestamp: 1773480600' \\
    -H 'svix-signature: v1,abc' -H 'content-type: application/json' --data-raw '${JSON.stringify(created)}'`;
  const capture = readCapture(command);
  if (!capture.ok) throw new Error(capture.reason);
  expect(capture.exchanges.map((one) => createInspector().add(one).endpoint)).toEqual(['webhook.receive']);
});
