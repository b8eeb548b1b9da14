import { appPage } from '../../../../../fixtures/clerk-fapi/app-fetch.ts';
import { scene, touch } from '../../../../../fixtures/clerk-fapi/index.ts';
import { textBody } from '../../../../../fixtures/exchange.ts';
import { describeRule } from '../../../../../fixtures/rule-case.ts';

const pageWith = (stage: 'test' | 'live', url: string) =>
  appPage({
    url,
    responseBody: textBody(
      `<script data-clerk-publishable-key="pk_${stage}_${btoa(`${scene.host}$`)}"></script>`,
      'text/html',
    ),
  });
const on = (origin: string | null) => touch({ origin });

describeRule('network/development-instance-in-production', {
  quiet: {
    'a page on this machine': [touch()],
    'a preview': [on('https://orders-git-main.vercel.app')],
    'a tunnel': [on('https://a1b2.ngrok-free.app')],
    'a machine of the network': [on('http://192.168.1.20:3000')],
    'the Account Portal': [on('https://brave-falcon-7.accounts.dev')],
    'a request of no page': [on(null)],
    'a page on this machine that starts the SDK': [pageWith('test', 'http://localhost:3000/')],
    'a public page that starts the SDK with a key for production': [
      pageWith('live', 'https://app.lighthouse.example/'),
    ],
    'a production instance': [touch({ host: 'clerk.lighthouse.example', origin: 'https://app.lighthouse.example' })],
  },
  reports: {
    'a public page that starts the SDK, and what it then asks, once': {
      of: [pageWith('test', 'https://app.lighthouse.example/'), on('https://app.lighthouse.example')],
      finding: { severity: 'warning', path: '', count: 2 },
    },
    'a public page': {
      of: [on('https://app.lighthouse.example')],
      finding: { severity: 'warning', path: 'request.header.origin' },
    },
  },
});
