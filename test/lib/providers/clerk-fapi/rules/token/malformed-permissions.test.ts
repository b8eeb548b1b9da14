import { ids, touch } from '../../../../../fixtures/clerk-fapi/index.ts';
import { minted, tokenWith } from '../../../../../fixtures/clerk-fapi/minted.ts';
import { describeRule } from '../../../../../fixtures/rule-case.ts';

const permissions = (fea: string, per: string, fpm: string) =>
  minted(tokenWith({ fea, o: { id: ids.organization, slg: 'bakery', rol: 'admin', per, fpm } }));
const sixty = Array.from({ length: 60 }, (_, index) => `p${index}`).join(',');

describeRule('token/malformed-permissions', {
  quiet: {
    'parts that fit': [touch(), permissions('o:orders,u:teams,ou:billing', 'read,manage', '3,0')],
    'more permissions than a double has bits': [permissions('o:orders', sixty, `${2n ** 60n - 1n}`)],
    'a token without permissions': [minted(tokenWith({ o: { id: ids.organization, rol: 'member' }, fea: 'u:teams' }))],
  },
  reports: {
    'fewer numbers than features': {
      of: [permissions('o:orders,o:billing', 'read', '1')],
      finding: {
        severity: 'warning',
        path: 'jwt',
        message: 'The token has permissions (o.fpm) for 1 and features (fea) of 2 in the organization',
      },
    },
    'a bit without a permission': {
      of: [permissions('o:orders', 'read,manage', '4')],
      finding: { message: 'Permissions in the token (o.fpm) name more than the 2 that it lists (o.per)' },
    },
    'something that is no number': {
      of: [permissions('o:orders', 'read', '0x1')],
      finding: { message: 'Permissions in the token (o.fpm) are not whole numbers' },
    },
  },
});
