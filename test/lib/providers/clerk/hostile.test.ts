import { describe, expect, it } from 'vitest';
import { createInspector } from '../../../../lib/inspect/index.ts';
import { bapi, pasted } from '../../../fixtures/clerk-bapi/index.ts';
import { fapi } from '../../../fixtures/clerk-fapi/index.ts';

/** A value that cannot be made a text of. */
const trap = { toString: 0, valueOf: 0 };

describe('A body whose fields are traps is read like any other', () => {
  it.each([
    ['a tag', { object: trap, id: trap }],
    ['a tag in the envelope', { response: { object: trap }, client: { object: trap } }],
    ['a token', { object: 'token', jwt: trap }],
    ['a key', { keys: [{ kid: trap }] }],
    ['an event', { object: 'event', type: trap, data: { object: trap } }],
    ['a page', { data: [{ object: trap }], total_count: trap }],
    ['a description', { $schema: 'https://json-schema.org/draft', properties: { object: { enum: [trap] } } }],
    ['an error', { errors: [{ code: trap, long_message: trap }], clerk_trace_id: trap }],
  ])('%s', (_, json) => {
    const inspector = createInspector();
    for (const one of [
      pasted(json),
      pasted([json]),
      bapi('GET', '/v1/users/x', { json }),
      fapi('GET', '/v1/client', { json }),
    ])
      inspector.add(one);
    expect(inspector.findings().filter(({ rule }) => rule === 'internal/crashed-rule')).toEqual([]);
  });
});
