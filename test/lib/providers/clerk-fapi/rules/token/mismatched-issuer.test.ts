import { appFetch, appPage } from '../../../../../fixtures/clerk-fapi/app-fetch.ts';
import { scene, touch } from '../../../../../fixtures/clerk-fapi/index.ts';
import { minted, tokenAt, tokenWith } from '../../../../../fixtures/clerk-fapi/minted.ts';
import { textBody } from '../../../../../fixtures/exchange.ts';
import { describeRule } from '../../../../../fixtures/rule-case.ts';

const foreign = tokenWith({ iss: 'https://other-otter-9.clerk.accounts.dev' });
const own = { host: 'clerk.example.com' };
const proxied = { url: `${scene.origin}/__clerk/v1/client/sessions/sess_1/tokens` };

describeRule('token/mismatched-issuer', {
  quiet: {
    'tokens of the instance that answers': [touch(), minted(tokenAt())],
    'a proxy, whose host says nothing': [minted(foreign, proxied)],
    'a satellite domain': [minted(foreign, { query: { __domain: 'satellite.example.com' } })],
    'a request of the app': [appFetch({ bearer: foreign })],
  },
  reports: {
    'a token of another instance, where the page tells which one it uses': {
      of: [
        appPage({
          responseBody: textBody(
            `<script data-clerk-publishable-key="pk_live_${btoa(`${own.host}$`)}"></script>`,
            'text/html',
          ),
        }),
        minted(foreign, own),
      ],
      finding: { path: 'jwt' },
    },
    'a token of another instance': {
      of: [minted(foreign)],
      finding: {
        severity: 'error',
        path: 'jwt',
        message: 'The issuer of the token (iss) is not the instance that responded',
      },
    },
  },
});
