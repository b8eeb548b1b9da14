import { bapi, session } from '../../../../../fixtures/clerk-bapi/index.ts';
import { ids, scene, touch } from '../../../../../fixtures/clerk-fapi/index.ts';
import { describeRule } from '../../../../../fixtures/rule-case.ts';

type Headers = Readonly<Record<string, string>>;

const listUsers = (requestHeaders: Headers = {}, host = 'api.clerk.com') =>
  bapi('GET', '/v1/users', { host, json: [], requestHeaders });

describeRule('network/backend-api-from-browser', {
  quiet: {
    'a request to the Frontend API': [touch()],
    'a server': [listUsers()],
    'a server that uses the fetch of Node': [listUsers({ 'sec-fetch-mode': 'cors', 'user-agent': 'node' })],
    "a server whose capture has pages, as some tools' do": [
      bapi('GET', `/v1/sessions/${ids.session}`, { json: session(), page: 'page_1' }),
    ],
    'a server that passes on where the user came from': [listUsers({ referer: `${scene.origin}/` })],
    'a page that asks through a proxy, which another rule names': [
      listUsers({ origin: scene.origin }, 'api.example.com'),
    ],
  },
  reports: {
    'a page, once for all its requests': {
      of: [listUsers({ origin: scene.origin }), listUsers({ origin: scene.origin })],
      finding: { severity: 'error', path: 'request.url', count: 2 },
    },
    'a browser, by its name': {
      of: [listUsers({ 'user-agent': 'Mozilla/5.0 (X11; Linux x86_64) Gecko/20100101 Firefox/140.0' })],
      finding: { severity: 'error' },
    },
    'a browser, by what it says of its requests': {
      of: [listUsers({ 'sec-fetch-mode': 'cors', 'sec-fetch-site': 'cross-site' })],
      finding: { severity: 'error' },
    },
    'the question whether the page may ask': {
      of: [bapi('OPTIONS', '/v1/users', { requestHeaders: { origin: scene.origin } })],
      finding: { severity: 'error' },
    },
    'a page on the older host': {
      of: [listUsers({ origin: scene.origin }, 'api.clerk.dev')],
      finding: { severity: 'error' },
    },
  },
});
