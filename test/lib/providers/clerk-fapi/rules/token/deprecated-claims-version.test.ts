import { expect, it } from 'vitest';
import { appFetch } from '../../../../../fixtures/clerk-fapi/app-fetch.ts';
import { templateTokens, touch } from '../../../../../fixtures/clerk-fapi/index.ts';
import { minted, tokenWith } from '../../../../../fixtures/clerk-fapi/minted.ts';
import { describeRule, findingsOf } from '../../../../../fixtures/rule-case.ts';

const version1 = tokenWith({ v: undefined });

describeRule('token/deprecated-claims-version', {
  quiet: { 'claims of version 2': [touch()], 'a template token, which has no version': [templateTokens()] },
  reports: {
    'claims of version 1, once for the instance': {
      of: [minted(version1), minted(tokenWith({ v: 1 })), appFetch({ bearer: version1 })],
      finding: { severity: 'info', path: 'jwt', count: 3 },
    },
  },
});

it('token/deprecated-claims-version speaks for network/old-api-version', async () => {
  const old = minted(version1, { query: { __clerk_api_version: '2024-10-01' } });
  expect(await findingsOf('network/old-api-version', [old])).toEqual([]);
});
