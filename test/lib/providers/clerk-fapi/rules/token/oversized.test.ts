import { ids, templateToken, touch } from '../../../../../fixtures/clerk-fapi/index.ts';
import { minted, mintedFromTemplate, tokenAt, tokenWith } from '../../../../../fixtures/clerk-fapi/minted.ts';
import { describeRule } from '../../../../../fixtures/rule-case.ts';

const text = (length: number) => 'a'.repeat(length);
const inStandardClaims = (length: number) =>
  tokenWith({ o: { id: ids.organization, slg: text(length), rol: 'admin', per: 'manage,read', fpm: '3' } });

describeRule('token/oversized', {
  quiet: {
    'tokens of ordinary size': [touch(), minted(tokenAt())],
    'a large template token, which goes into no cookie': [
      mintedFromTemplate(templateToken({ claims: { orders: text(4000) } })),
    ],
    'custom claims below the limit, which have a rule of their own': [minted(tokenWith({ orders: text(1600) }))],
  },
  reports: {
    'a token that is nearly too large': {
      of: [minted(inStandardClaims(1600))],
      finding: { severity: 'warning', path: 'jwt' },
    },
    'a token that no cookie holds': {
      of: [minted(tokenWith({ orders: text(3000) }))],
      finding: { severity: 'error', path: 'jwt' },
    },
  },
});
