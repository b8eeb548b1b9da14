import { ids, touch } from '../../../../../fixtures/clerk-fapi/index.ts';
import { later, minted, tokenAt } from '../../../../../fixtures/clerk-fapi/minted.ts';
import { describeRule } from '../../../../../fixtures/rule-case.ts';

const inOrder = [minted(tokenAt()), touch({ at: later(20) }), minted(tokenAt(later(43)), { at: later(43) })];
const older = minted(tokenAt(later(-10)), { at: later(1) });
const elsewhere = tokenAt(later(-10), {
  claims: { o: { id: ids.organization.replace(/.{4}$/, 'zzzz'), rol: 'admin' } },
});
const renewed = (seconds: number, oiat: number) => tokenAt(later(seconds), { header: { oiat } });

describeRule('token/out-of-order', {
  quiet: {
    'tokens in order': inOrder,
    'the same token again': [minted(tokenAt()), minted(tokenAt(), { at: later(1) })],
    'an older token for another organization': [minted(tokenAt()), minted(elsewhere, { at: later(1) })],
    'a token that an edge renewed from a newer one': [
      minted(renewed(0, 100)),
      minted(renewed(-2, 101), { at: later(1) }),
    ],
    'a token of the second before, asked for at the same time': [
      minted(tokenAt(), { at: later(0.2), duration: 300 }),
      minted(tokenAt(later(-1)), { at: later(0.25), duration: 300 }),
    ],
    'an older token that reached the page first and is listed second': [
      minted(tokenAt(), { at: later(3), duration: 200 }),
      minted(tokenAt(later(-10)), { at: later(2.9), duration: 9000 }),
    ],
  },
  reports: {
    'an older token after a newer one': {
      of: [minted(tokenAt()), older],
      finding: {
        severity: 'warning',
        exchange: 1,
        path: 'jwt',
        message: 'The token was issued 10 seconds before one that came earlier',
      },
    },
    'a token that an edge renewed from an older one': {
      of: [minted(renewed(0, 101)), minted(renewed(2, 100), { at: later(2) })],
      finding: { exchange: 1 },
    },
    'an older token that was overtaken on its way': {
      of: [
        minted(tokenAt(), { at: later(1), duration: 200 }),
        minted(tokenAt(later(-10)), { at: later(2), duration: 12_000 }),
      ],
      finding: { exchange: 1 },
    },
  },
});
