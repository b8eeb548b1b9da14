import type { Inspection } from '../../../lib/inspect/index.ts';
import { epochMs } from '../../../lib/time.ts';
import type { ExchangeOverrides } from '../../fixtures/exchange.ts';
import { inspection } from '../recording.ts';

const minute = 60_000;

/** A response that hands out a token of `sess_1`, which is good for a minute. */
export const sessionRow = (of: ExchangeOverrides & { readonly at: number }): Inspection =>
  inspection(
    {
      provider: 'shop',
      endpoint: 'token.create',
      title: 'Refresh session token',
      tokens: [
        {
          kind: 'session',
          where: 'jwt',
          raw: '',
          header: {},
          claims: { sid: 'sess_1' },
          alg: null,
          issuedAt: epochMs(of.at),
          notBefore: null,
          expiresAt: epochMs(of.at + minute),
          signature: 'none',
        },
      ],
    },
    { duration: 0, ...of },
  );
