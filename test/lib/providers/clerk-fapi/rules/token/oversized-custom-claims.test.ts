import { expect, it } from 'vitest';
import { ids, touch } from '../../../../../fixtures/clerk-fapi/index.ts';
import { minted, tokenWith } from '../../../../../fixtures/clerk-fapi/minted.ts';
import { describeRule, findingsOf } from '../../../../../fixtures/rule-case.ts';

const text = (length: number) => 'ä'.repeat(length);
const o = { id: ids.organization, slg: text(900), rol: 'admin', per: 'manage,read', fpm: '3' };

describeRule('token/oversized-custom-claims', {
  quiet: {
    'the claims of Clerk': [touch(), minted(tokenWith({ o }))],
    'a few claims of the app': [minted(tokenWith({ plan: 'free', name: text(500) }))],
  },
  reports: {
    'too many bytes, counted in UTF-8': {
      of: [minted(tokenWith({ name: text(600) }))],
      finding: { severity: 'warning', path: 'jwt', message: 'Custom claims take 1,211 bytes; the advice is 1,200' },
    },
  },
});

it('token/oversized-custom-claims stands beside token/oversized above the limit', async () => {
  const exchanges = [minted(tokenWith({ orders: text(1600) }))];
  expect(await findingsOf('token/oversized', exchanges)).toHaveLength(1);
  expect(await findingsOf('token/oversized-custom-claims', exchanges)).toHaveLength(1);
});
