import { touch } from '../../../../../fixtures/clerk-fapi/index.ts';
import { describeRule } from '../../../../../fixtures/rule-case.ts';

const on = (origin: string | null) => touch({ origin });

describeRule('network/development-instance-in-production', {
  quiet: {
    'a page on this machine': [touch()],
    'a preview': [on('https://orders-git-main.vercel.app')],
    'a tunnel': [on('https://a1b2.ngrok-free.app')],
    'a machine of the network': [on('http://192.168.1.20:3000')],
    'the Account Portal': [on('https://brave-falcon-7.accounts.dev')],
    'a request of no page': [on(null)],
    'a production instance': [touch({ host: 'clerk.lighthouse.example', origin: 'https://app.lighthouse.example' })],
  },
  reports: {
    'a public page': {
      of: [on('https://app.lighthouse.example')],
      finding: { severity: 'warning', path: 'request.header.origin' },
    },
  },
});
