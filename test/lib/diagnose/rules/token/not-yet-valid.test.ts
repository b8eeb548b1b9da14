import { appFetch } from '../../../../fixtures/clerk-fapi/app-fetch.ts';
import { scene } from '../../../../fixtures/clerk-fapi/index.ts';
import { later, minted, tokenAt } from '../../../../fixtures/clerk-fapi/minted.ts';
import { describeRule } from '../../../../fixtures/rule-case.ts';

const nbf = (seconds: number) => tokenAt(scene.now, { claims: { nbf: Math.floor(later(seconds) / 1000) } });

describeRule('token/not-yet-valid', {
  quiet: {
    'tokens that began before they were issued': [minted(tokenAt()), appFetch({ bearer: tokenAt() })],
    'a start that servers forgive': [appFetch({ bearer: nbf(5) })],
  },
  reports: {
    'a token that begins later': {
      of: [appFetch({ bearer: nbf(30) })],
      finding: {
        severity: 'error',
        path: 'request.header.authorization',
        message: 'The token becomes valid 30 seconds ahead of the server’s clock',
      },
    },
    'one that was handed out': { of: [minted(nbf(600))], finding: { path: 'jwt' } },
  },
});
