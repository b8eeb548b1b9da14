import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Exchange } from '../../../../lib/capture/index.ts';
import { explainToken, inspectCapture } from '../../../../lib/inspect/index.ts';
import { providers } from '../../../../lib/providers/index.ts';
import { readToken } from '../../../../lib/tokens/index.ts';
import { appFetch } from '../../../fixtures/clerk-fapi/app-fetch.ts';
import { bodyOf } from '../../../fixtures/clerk-fapi/bodies.ts';
import { fapi, scene, sessionClaims, tokenObject } from '../../../fixtures/clerk-fapi/index.ts';
import { operations } from '../../../fixtures/clerk-fapi/operations/index.ts';
import { exchange, textBody } from '../../../fixtures/exchange.ts';
import { replaced, waysInto } from '../../../fixtures/places.ts';

/** Rules that threw. Nothing else is asked of nonsense than that it comes out as something. */
async function crashes(...exchanges: readonly Exchange[]): Promise<readonly string[]> {
  const { findings } = await inspectCapture(exchanges.map((one, index) => ({ ...one, index })));
  return findings.filter(({ rule }) => rule === 'internal/crashed-rule').map(({ message }) => message);
}

/** Neither a text nor a number: whoever makes one of it throws. */
const unprintable = { toString: 1, valueOf: 1, length: -1 };
const names = fc.constantFrom(
  '__proto__',
  'constructor',
  'toString',
  'object',
  'id',
  'status',
  'jwt',
  'data',
  'errors',
);
const strings = fc.oneof(
  fc.string(),
  fc.constantFrom('', '\0', '__proto__', 'eyJ.eyJ.', 'sess_', 'https://[', '%', '9'.repeat(400), '1e999', 'NaN'),
);
const leaves = fc.oneof(
  strings,
  fc.double(),
  fc.constantFrom<unknown>(null, true, -0, 1e308, 2 ** 53, -1, [], {}, unprintable, [unprintable], [[null]]),
);
const { anything } = fc.letrec<{ anything: unknown }>((tie) => ({
  anything: fc.oneof(
    { maxDepth: 4 },
    { weight: 3, arbitrary: leaves },
    fc.array(tie('anything'), { maxLength: 4 }),
    fc.dictionary(fc.oneof(names, fc.string()), tie('anything'), { maxKeys: 6 }),
  ),
}));

/** A value with anything in up to four of its places. */
function spoiled(value: unknown): fc.Arbitrary<unknown> {
  const change = fc.tuple(fc.constantFrom(...waysInto(value)), anything);
  return fc
    .array(change, { minLength: 1, maxLength: 4 })
    .map((changes) => changes.reduce((result, [way, other]) => replaced(result, way, other), value));
}

const encoded = (value: unknown): string => Buffer.from(JSON.stringify(value) ?? '').toString('base64url');

/** A token in whose header and claims anything may stand. */
const tokens = fc
  .tuple(spoiled({ alg: 'RS256', kid: scene.keyId, typ: 'JWT', cat: 'cl_B7d4PD111AAA' }), spoiled(sessionClaims()))
  .map((parts) => `${parts.map(encoded).join('.')}.c2ln`);

const grammars = providers.map(({ grammar }) => grammar);
const answered = operations.filter(({ answer }) => answer !== '-');
const some = (path: string): string => path.replaceAll(/\{\w+\}/g, 'some_2abcdefghijklmnopqrstuvwxyz');

describe('Whatever stands in a response, no rule throws', () => {
  it.each(answered.map((operation) => [operation.id, operation] as const))(
    '%s',
    async (_, { method, path, answer }) => {
      const bodies = fc.oneof(spoiled(bodyOf(answer)?.json), anything);
      await fc.assert(
        fc.asyncProperty(bodies, bodies, fc.constantFrom(200, 204, 401, 500), async (first, second, status) => {
          const url = `https://${scene.host}${some(path)}`;
          const answers = [first, second].map((json) => exchange({ method, url, json, status }));
          expect(await crashes(...answers, exchange({ url: '', json: first }))).toEqual([]);
        }),
        { numRuns: 20 },
      );
    },
  );
});

describe('Whatever stands in a token, no rule throws', () => {
  it('and it comes out as something', async () => {
    await fc.assert(
      fc.asyncProperty(tokens, tokens, async (jwt, other) => {
        const cookies = { __session: other, __client_uat: jwt, __clerk_db_jwt: other };
        const exchanges = [
          fapi('POST', '/v1/client/sessions/sess_1/tokens', { json: tokenObject(jwt) }),
          fapi('POST', '/v1/client/sessions/sess_1/touch', {
            json: { response: { object: 'session', last_active_token: { jwt } } },
          }),
          appFetch({ bearer: jwt, cookies, query: { __clerk_handshake: other, __clerk_ticket: jwt } }),
          exchange({ url: '', responseBody: textBody(jwt) }),
        ];
        expect(await crashes(...exchanges)).toEqual([]);
        for (const { value } of explainToken(readToken(jwt, 'request.cookie.__session', '', grammars)))
          expect(value).toEqual(expect.any(String));
      }),
      { numRuns: 300 },
    );
  });
});

describe('What is too deep, too long or too much is read all the same', () => {
  const nested = (levels: number): string => `${'{"response":['.repeat(levels)}null${']}'.repeat(levels)}`;
  const many = Array.from({ length: 20_000 }, (_, index) => ({ object: 'session', id: `sess_${index}` }));

  it.each([
    ['ten thousand levels', nested(10_000)],
    ['levels that never end', '['.repeat(200_000)],
    ['a string of four megabytes', JSON.stringify({ response: { object: 'user', username: 'x'.repeat(4e6) } })],
    ['a token of a megabyte', JSON.stringify({ jwt: `eyJ${'a'.repeat(1e6)}.${'b'.repeat(1e6)}.` })],
    ['twenty thousand sessions', JSON.stringify({ response: { object: 'client', sessions: many }, client: null })],
    ['twenty thousand unknown fields', JSON.stringify(Object.fromEntries(many.map((one) => [one.id, one])))],
    ['dots and nothing else', JSON.stringify({ jwt: '.'.repeat(1e6) })],
  ])('%s', async (_, text) => {
    const body = { kind: 'text', mediaType: 'application/json', text } as const;
    const answer = exchange({ url: `https://${scene.host}/v1/client`, responseBody: body });
    expect(await crashes(answer, exchange({ url: '', responseBody: body }))).toEqual([]);
  });
});
