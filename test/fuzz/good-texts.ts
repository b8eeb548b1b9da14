// One good text of each form that is read, each with secrets where such a text has them.
import { dialects } from '../fixtures/har-dialects.ts';
import { signToken } from '../fixtures/token.ts';
import { marker } from './arbitraries.ts';

const token = signToken({ sub: `user_${marker}`, sid: `sess_${marker}`, email: `${marker}@example.com` });
const host = 'otter-42.clerk.accounts.dev';
const url = `https://${host}/v1/client/sessions/sess_${marker}/touch?__clerk_db_jwt=${marker}`;
const body = JSON.stringify({
  response: {
    object: 'session',
    id: `sess_${marker}`,
    status: marker,
    last_active_token: { object: 'token', jwt: token },
  },
  client: null,
  [marker]: marker,
});
const headers = [
  { name: 'content-type', value: 'application/json' },
  { name: 'set-cookie', value: `__client=${token}; Path=/` },
];

/** A touch as DevTools hands it over. */
export const entry = {
  startedDateTime: '2026-03-14T09:30:00.250Z',
  time: 80,
  request: { method: 'POST', url, headers: [{ name: 'cookie', value: `__session=${token}` }], queryString: [] },
  response: { status: 200, headers, content: { size: body.length, mimeType: 'application/json', text: body } },
};

/** Touchstone's own form of it. */
const own = {
  touchstone: 1,
  exchanges: [
    {
      index: 0,
      startedAt: 1_773_480_600_250,
      duration: 80,
      request: { method: 'POST', url, headers: [], body: { kind: 'none' } },
      response: { status: 200, headers, body: { kind: 'text', mediaType: 'application/json', text: body }, size: 9 },
      error: null,
      fromCache: false,
      page: null,
      resourceType: 'fetch',
    },
  ],
};

export const goodTexts: readonly string[] = [
  ...Object.values(dialects).map((har) => JSON.stringify(har)),
  JSON.stringify({ log: { version: '1.2', creator: { name: marker }, entries: [entry, entry] } }),
  JSON.stringify(own),
  body,
  token,
  `Authorization: Bearer ${token}`,
  `__session=${token}; __client_uat=1773480600; __clerk_db_jwt=${marker}`,
  `Cookie: __session=${token}\nSet-Cookie: __client=${token}; HttpOnly`,
  `curl '${url}' -X POST -H 'cookie: __session=${token}' --data-raw $'a=\\'${marker}'\n${body}`,
  `curl ^"${url}^" ^\n  -H ^"authorization: Bearer ${token}^"`,
  `fetch("${url}", ${JSON.stringify({ headers: { authorization: `Bearer ${token}` }, body: marker, method: 'POST' }, null, 2)});`,
  `$session = New-Object Microsoft.PowerShell.Commands.WebRequestSession\nInvoke-WebRequest -UseBasicParsing -Uri "${url}" \`\n-Headers @{\n"authorization"="Bearer ${token}"\n} \`\n-Body "a=\`"${marker}\`""`,
  `POST ${url} 200\n\nRequest Headers\ncookie: __session=${token}\n\nResponse Headers\ndate: Sat, 14 Mar 2026 09:30:00 GMT\n\n${body}`,
];
