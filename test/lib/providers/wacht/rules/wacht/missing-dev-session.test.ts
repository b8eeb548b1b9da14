import { describeRule } from '../../../../../fixtures/rule-case.ts';
import { call, envelope, getSession, scene, transportToken } from '../../../../../fixtures/wacht/index.ts';

const bare = { query: { __dev_session__: '' } };

describeRule('wacht/missing-dev-session', {
  quiet: {
    'a request that carries the session': [getSession()],
    'a first visit that is given one': [
      getSession({ ...bare, responseHeaders: { 'X-Development-Session': transportToken() } }),
    ],
    'a request that carries it in the header': [
      getSession({ query: {}, requestHeaders: { 'x-development-session': transportToken() } }),
    ],
    'a request that carries a cookie': [
      getSession({ query: {}, requestHeaders: { cookie: `a=b; __session=${transportToken()}` } }),
    ],
    'the description of the deployment': [call('GET', '/deployment', { ...bare, json: envelope({ id: '1' }) })],
    keys: [call('GET', '/.well-known/jwks.json', { query: {}, json: { keys: [] } })],
    'a production deployment, which has cookies': [getSession({ host: scene.production.host })],
    'a refusal': [getSession({ ...bare, status: 500, json: envelope(null, { status: 500 }) })],
    'a preflight': [call('OPTIONS', '/session', { query: {}, status: 204 })],
  },
  reports: {
    'a first visit that is given none': {
      of: [getSession(bare), getSession({ query: {} })],
      finding: { severity: 'warning', exchange: 0, count: 2 },
    },
  },
});
