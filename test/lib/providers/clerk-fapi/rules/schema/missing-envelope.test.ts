import { describe, expect, it } from 'vitest';
import { inspectCapture } from '../../../../../../lib/inspect/index.ts';
import { client, fapi, getClient, session, tokens, touch } from '../../../../../fixtures/clerk-fapi/index.ts';
import { describeRule } from '../../../../../fixtures/rule-case.ts';

describeRule('schema/missing-envelope', {
  quiet: {
    'a wrapped response': [touch()],
    'a client on which nobody has been': [getClient({ client: null })],
    'a token, which is never wrapped': [tokens()],
    'a list, which is never wrapped': [fapi('GET', '/v1/me/sessions', { json: [] })],
    'a refusal': [touch({ status: 400, json: {} })],
  },
  reports: {
    'a bare session': {
      of: [touch({ json: session() })],
      finding: { severity: 'warning', path: 'response', message: 'The body has no response' },
    },
    'a bare client': { of: [getClient({ json: client() })], finding: { severity: 'warning' } },
  },
});

describeRule('schema/missing-field', {
  quiet: {
    'a response without its envelope': [touch({ json: { client: null } })],
    'a bare session': [touch({ json: session() })],
  },
  reports: {},
});

describe('a bare session', () => {
  it('is judged like one in its envelope', async () => {
    const bare = touch({ json: session({ status: 'revoked', expire_at: 'soon' }) });
    const { inspections } = await inspectCapture([bare]);
    expect(inspections[0]?.objects).toContainEqual({ type: 'session', path: '', ok: false });
    expect(inspections[0]?.problems.map(({ kind, path }) => `${kind} ${path}`)).toEqual([
      'missing response',
      'missing client',
      'type expire_at',
    ]);
  });
});
