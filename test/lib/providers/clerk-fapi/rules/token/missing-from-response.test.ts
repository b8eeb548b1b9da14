import { expect, it } from 'vitest';
import { refused, templateTokens, tokens } from '../../../../../fixtures/clerk-fapi/index.ts';
import { textBody } from '../../../../../fixtures/exchange.ts';
import { describeRule, findingsOf } from '../../../../../fixtures/rule-case.ts';

describeRule('token/missing-from-response', {
  quiet: {
    'answers with a token': [tokens(), templateTokens()],
    'a refusal': [tokens(refused('signed_out', 401))],
    'a body that is not in the capture': [tokens({ responseBody: { kind: 'unreadable', reason: 'missing' } })],
  },
  reports: {
    'a response without a token': {
      of: [tokens({ json: { object: 'token' } })],
      finding: { severity: 'error', path: 'jwt' },
    },
    'a token that is no text': { of: [templateTokens('orders', { json: { jwt: null } })], finding: { path: 'jwt' } },
    'a page in place of the response': {
      of: [tokens({ responseBody: textBody('<title>Sign in</title>', 'text/html') })],
      finding: { path: 'jwt' },
    },
  },
});

it('token/missing-from-response speaks for schema/missing-field', async () => {
  expect(await findingsOf('schema/missing-field', [tokens({ json: { object: 'token' } })])).toEqual([]);
});
