import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Exchange, readCapture } from '../../../lib/capture/index.ts';
import { inspectCapture } from '../../../lib/inspect/index.ts';
import { sanitize } from '../../../lib/sanitize/index.ts';
import {
  fapi,
  getClient,
  getKeys,
  handshake,
  ids,
  refusal,
  removeSession,
  scene,
  touch,
} from '../../fixtures/clerk-fapi/index.ts';
import { capture, exchange, textBody } from '../../fixtures/exchange.ts';
import { diagnosisOf, twins } from '../../fixtures/sanitized-twin.ts';
import { signToken } from '../../fixtures/token.ts';
import { written } from '../../fixtures/written.ts';
import { decoded } from './decoded.ts';
import { plantedCapture } from './planted.ts';

const sanitized = async (exchanges: readonly Exchange[]) => sanitize((await inspectCapture(exchanges)).inspections);

const frozen = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(frozen);
  return value;
};

/** Values that no vocabulary knows, in the forms in which secrets come. */
const secret = fc
  .tuple(fc.integer({ min: 1e8, max: 9e8 }), fc.constantFrom('Wq', 'Kz', 'vX'))
  .map(([number, tail]) => `hush${number}${tail}`);
const text = fc.oneof(
  secret,
  secret.map((word) => `${word}@${word}.org`),
  secret.map((word) => `https://${word}.org/${word}?x=${word}#${word}`),
  secret.map((word) => JSON.stringify({ [word]: word })),
  secret.map((word) => Buffer.from(word).toString('base64')),
  secret.map((word) => `user_${word}`),
  fc.string(),
);
const json = fc.letrec((tie) => ({
  value: fc.oneof({ maxDepth: 5 }, text, fc.integer(), fc.boolean(), fc.constant(null), tie('list'), tie('object')),
  list: fc.array(tie('value'), { maxLength: 3 }),
  object: fc.dictionary(
    fc.oneof(secret, fc.constantFrom('object', 'id', 'user', 'status', 'response', 'created_at', '__proto__')),
    tie('value'),
    { maxKeys: 4 },
  ),
})).value;
const pairs = fc.dictionary(
  fc.oneof(fc.constantFrom('cookie', 'authorization', 'x-test', 'referer', 'date'), secret),
  text,
  { maxKeys: 3 },
);

const path = fc.constantFrom(
  '/v1/client',
  `/v1/client/sessions/${ids.session}/touch`,
  '/v1/environment',
  '/v1/me',
  '/v1/unknown',
);
const hostile: fc.Arbitrary<Exchange> = fc
  .record({
    path,
    query: pairs,
    form: pairs,
    headers: pairs,
    body: json,
    status: fc.constantFrom(200, 401, 422),
    isOurs: fc.boolean(),
  })
  .map(({ path, query, form, headers, body, status, isOurs }) =>
    isOurs
      ? fapi('POST', path, { query, form, requestHeaders: headers, responseHeaders: headers, json: body, status })
      : exchange({
          url: `https://app.example.org${path}`,
          query,
          requestHeaders: headers,
          responseBody: textBody(JSON.stringify(body)),
        }),
  );

const captures = fc.array(hostile, { minLength: 1, maxLength: 3 }).map((exchanges) => capture(...exchanges));
/** A fixed seed: what fails here fails everywhere. */
const runs = { numRuns: 100, seed: 20_260_314 };

describe('sanitizing, whatever the capture', () => {
  it('leaves none of its values readable', async () => {
    await fc.assert(
      fc.asyncProperty(captures, async (exchanges) => {
        const out = decoded(await written((await sanitized(exchanges)).capture, 'har')).join('\n');
        expect(out).not.toMatch(/hush\d+/i);
      }),
      runs,
    );
  });

  it('leads to the same findings at the same places', async () => {
    await fc.assert(
      fc.asyncProperty(captures, async (exchanges) => {
        const [raw, after] = await twins(exchanges);
        expect(diagnosisOf(after)).toEqual(diagnosisOf(raw));
        expect(after.inspections.map(({ problems }) => problems)).toEqual(
          raw.inspections.map(({ problems }) => problems),
        );
      }),
      runs,
    );
  });

  it('refuses no export', async () => {
    await fc.assert(
      fc.asyncProperty(captures, async (exchanges) => {
        const { capture: after, leaksIn } = await sanitized(exchanges);
        for (const format of ['har', 'markdown'] as const) expect(leaksIn(await written(after, format))).toEqual([]);
      }),
      runs,
    );
  });

  it('twice is once', async () => {
    await fc.assert(
      fc.asyncProperty(captures, async (exchanges) => {
        const once = (await sanitized(exchanges)).capture.exchanges;
        expect((await sanitized(once)).capture.exchanges).toEqual(once);
      }),
      runs,
    );
  });
});

const session = capture(
  handshake(),
  getClient(),
  touch(),
  fapi('POST', '/v1/client/sign_ins', { status: 422, json: refusal('form_password_incorrect') }),
  getKeys(),
  removeSession(),
);

describe('sanitizing a session', () => {
  it.each([
    ['an ordinary one', session],
    ['one full of secrets', plantedCapture().exchanges],
  ])('twice is once: %s', async (_case, exchanges) => {
    const once = (await sanitized(exchanges)).capture.exchanges;
    expect((await sanitized(once)).capture.exchanges).toEqual(once);
  });

  it('gives the same result each time and leaves the input alone', async () => {
    const first = await sanitized(frozen(session));
    expect((await sanitized(session)).capture).toEqual(first.capture);
  });

  it.each(['har', 'json'] as const)('survives the way through %s', async (format) => {
    const { capture: clean } = await sanitized(session);
    const reading = readCapture(await written(clean, format));
    if (!reading.ok) throw new Error(reading.reason);
    const again = await inspectCapture(reading.exchanges);
    expect(diagnosisOf(again)).toEqual(diagnosisOf(await inspectCapture(session)));
    expect(reading.exchanges.map(({ request, response }) => [request, response.body])).toEqual(
      clean.exchanges.map(({ request, response }) => [request, response.body]),
    );
  });

  it('keeps equal values equal wherever they stand, and different ones different', async () => {
    const { capture: after } = await sanitized(session);
    const answer = after.exchanges[2];
    const body = answer?.response.body.kind === 'text' ? JSON.parse(answer.response.body.text) : null;
    const claims = JSON.parse(Buffer.from(body.response.last_active_token.jwt.split('.')[1], 'base64url').toString());
    expect(answer?.request.url).toContain(`/sessions/${body.response.id}/touch`);
    expect(claims).toMatchObject({ sid: body.response.id, sub: body.response.user.id });
    expect(body.client.sessions[0].id).toBe(body.response.id);
    expect(body.response.id).not.toBe(ids.session);
    expect(body.response.user.id.slice(5)).not.toBe(body.response.id.slice(5));
  });

  it('shifts every time by the same amount, and none when told so', async () => {
    const started = (await sanitized(session)).capture.exchanges.map(({ startedAt }) => startedAt ?? 0);
    const shift = (started[0] ?? 0) - (session[0]?.startedAt ?? 0);
    expect(Math.abs(shift % 1000)).toBe(0);
    expect(started).toEqual(session.map(({ startedAt }) => (startedAt ?? 0) + shift));
    const kept = sanitize((await inspectCapture(session)).inspections, { areTimesKept: true }).capture;
    expect(kept.exchanges.map(({ startedAt }) => startedAt)).toEqual(session.map(({ startedAt }) => startedAt));
    expect(kept.receipt.areTimesShifted).toBe(false);
  });

  it('writes a receipt of counts and published paths only', async () => {
    const { receipt } = (await sanitized(plantedCapture().exchanges)).capture;
    expect(JSON.stringify(receipt)).not.toContain('canary');
    expect(receipt).toMatchObject({ rules: 2, exchanges: 9, areTimesShifted: true });
    expect(receipt.replaced.token).toBeGreaterThan(5);
    expect(receipt.places.map(({ path: place }) => place)).toContain('/v1/client/sessions/{session_id}/touch');
    expect(receipt.dropped).toContainEqual({ path: '/v1/environment', reason: 'not-json', count: 1 });
  });

  it('keeps a token within a token readable, and no more of it than of any other', async () => {
    const inner = signToken({ sub: 'hush123456789', exp: Math.floor(scene.now / 1000) - 60 });
    const header = Buffer.from('{"alg":"RS256","cty":"JWT"}').toString('base64url');
    const authorization = `Bearer ${header}.${Buffer.from(inner).toString('base64url')}.c2lnbmF0dXJl`;
    const exchanges = capture(touch({ requestHeaders: { authorization } }));
    const [raw, after] = await twins(exchanges);
    expect(raw.findings.map(({ rule }) => rule)).toContain('token/expired-when-sent');
    expect(diagnosisOf(after)).toEqual(diagnosisOf(raw));
    const out = decoded(await written((await sanitized(exchanges)).capture, 'har')).join('\n');
    expect(out).not.toMatch(/hush\d+/);
  });

  it('keeps the verdict on a signature that was found invalid', async () => {
    const forged = touch({ json: { response: null, client: null }, requestHeaders: {} });
    const [raw, after] = await twins(capture(forged, ...session));
    expect(diagnosisOf(after)).toEqual(diagnosisOf(raw));
    expect(after.inspections.flatMap(({ tokens }) => tokens.map(({ signature }) => signature))).not.toContain('valid');
    expect(scene.host).toContain('clerk.accounts.dev');
  });
});
