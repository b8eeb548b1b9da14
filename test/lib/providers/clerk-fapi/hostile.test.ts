import { describe, expect, it } from 'vitest';
import { createInspector } from '../../../../lib/inspect/index.ts';
import { client, environment, fapi, ids, refusal, session, user } from '../../../fixtures/clerk-fapi/index.ts';

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

// The last one turns into neither a text nor a number: whoever tries throws.
const intruders: readonly Json[] = [null, -1, 'marker', ['marker'], { marker: 'marker', toString: 1, valueOf: 1 }];

/** Every variant of a value in which one place holds something else, or nothing. */
function* variants(value: Json): Generator<Json> {
  yield* intruders;
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) for (const each of variants(item)) yield value.with(index, each);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, member] of Object.entries(value)) {
      const { [key]: _, ...rest } = value as Record<string, Json>;
      yield rest;
      for (const each of variants(member)) yield { ...rest, [key]: each };
    }
  }
}

const plain = (value: unknown): Json => JSON.parse(JSON.stringify(value)) as Json;
const bare = session({ user: user({ organization_memberships: [] }) });

describe('a response in which anything may stand anywhere', () => {
  it.each([
    ['a touch', `/v1/client/sessions/${ids.session}/touch`, 200, plain({ response: bare, client: null })],
    ['a client', '/v1/client', 200, plain({ response: client({ sessions: [session({ user: null })] }), client: null })],
    ['settings', '/v1/environment', 200, plain(environment())],
    ['a refusal', `/v1/client/sessions/${ids.session}/tokens`, 401, plain(refusal('signed_out'))],
  ])('crashes no rule and is not repeated: %s', (_name, path, status, body) => {
    const inspector = createInspector();
    for (const json of variants(body))
      inspector.add(fapi(path === '/v1/client' ? 'GET' : 'POST', path, { status, json }));
    const told = inspector.findings().map(({ rule, message }) => `${rule}: ${message}`);
    expect(told.filter((line) => /internal\/crashed-rule|marker/.test(line))).toEqual([]);
  });
});
