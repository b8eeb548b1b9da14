import { exchange, textBody } from '../../../../../fixtures/exchange.ts';
import { describeRule } from '../../../../../fixtures/rule-case.ts';
import { call, envelope, getSession, scene, sessionToken } from '../../../../../fixtures/wacht/index.ts';

const key = (stage: 'test' | 'live', host: string) => `pk_${stage}_${btoa(`https://${host}`)}`;
const page = (url: string, publishableKey: string) =>
  exchange({
    url,
    resourceType: 'document',
    requestHeaders: { cookie: `__auth_app=${sessionToken()}` },
    responseBody: textBody(`<script>start("${publishableKey}")</script>`, 'text/html'),
  });
const { production } = scene;

describeRule('wacht/mismatched-environment', {
  quiet: {
    'staging on this machine': [getSession()],
    'staging on a preview': [getSession({ origin: 'https://books-git-main.vercel.app' })],
    'staging on its own hosted pages': [getSession({ origin: 'https://k3v9q2m7x1b8d5w4.accounts.trywacht.xyz' })],
    'production on a public page': [getSession({ host: production.host })],
    'a call that no page made': [getSession({ origin: null })],
    'a deployment of which nothing tells the kind': [
      getSession({ host: 'auth.example.com', origin: 'http://localhost:3000', query: { __dev_session__: 'x' } }),
    ],
    'a staging key on this machine': [page('http://localhost:3000/', key('test', scene.host))],
    'the key of another vendor': [page('https://app.example.com/', 'pk_test_YXBwLmV4YW1wbGUuY29tJA')],
  },
  reports: {
    'staging on a public page': {
      of: [getSession({ origin: production.origin })],
      finding: {
        severity: 'warning',
        path: 'request.header.origin',
        message: 'A public page uses a staging deployment',
      },
    },
    'production on this machine': {
      of: [getSession({ host: production.host, origin: 'http://localhost:3000' })],
      finding: { severity: 'warning', message: 'A page on this machine uses a production deployment' },
    },
    'a deployment that calls itself staging': {
      of: [
        call('GET', '/deployment', {
          host: production.host,
          json: envelope({ id: '1', publishable_key: key('test', production.host) }),
        }),
      ],
      finding: { message: 'A public page uses a staging deployment' },
    },
    'a staging key in a public page': {
      of: [page('https://app.example.com/', key('test', scene.host))],
      finding: { severity: 'warning', path: 'request.url' },
    },
    'a production key in a page on this machine': {
      of: [page('http://localhost:3000/', key('live', production.host))],
      finding: { path: 'request.url' },
    },
  },
});
