import { describe, expect, it } from 'vitest';
import { verifyText } from '../../../../lib/sanitize/index.ts';
import { clerkId } from '../../../fixtures/clerk-fapi/index.ts';
import { now } from '../../../fixtures/exchange.ts';
import { signToken } from '../../../fixtures/token.ts';

const opaque = (label: string): string => clerkId('x', now, label).slice(2);
const token = signToken({ sub: 'user_1', plan: 'gold' });
const base64 = (text: string): string => Buffer.from(text).toString('base64');
const base64Url = (text: string): string => Buffer.from(text).toString('base64url');
const header = (name: string, value: string) => ({ request: { headers: [{ name, value }] } });
const answerHeader = (name: string, value: string) => ({ response: { headers: [{ name, value }] } });
const url = (text: string) => ({ request: { url: `https://app.example.com${text}` } });
const body = (text: string) => ({ request: { postData: { text } } });
const answer = (json: unknown) => ({ response: { content: { text: JSON.stringify(json) } } });
const query = (name: string, value: string) => ({ request: { queryString: [{ name, value }] } });

const [inUrl, inHeader, inAnswerHeader, inBody] = [
  'request.url',
  'request.headers.0.value',
  'response.headers.0.value',
  'request.postData.text',
];

/** One secret in each hiding place of a raw HAR entry: where it is to be reported. */
const planted: readonly (readonly [what: string, secret: string, entry: object, place: string])[] = [
  // Queries.
  ['a dev browser', token, url(`/?__clerk_db_jwt=${token}`), inUrl],
  [
    'an old dev browser',
    `dvb_${opaque('a')}`,
    query('__dev_session', `dvb_${opaque('a')}`),
    'request.queryString.0.value',
  ],
  [
    'a handshake',
    base64Url(`["__session=${token}; Path=/"]`),
    url(`/?__clerk_handshake=${base64Url(`["__session=${token}; Path=/"]`)}`),
    inUrl,
  ],
  ['a nonce of a handshake', opaque('b'), url(`/?__clerk_handshake_nonce=${opaque('b')}`), inUrl],
  ['a ticket', token, url(`/?__clerk_ticket=${token}`), inUrl],
  ['a testing token', opaque('c'), url(`/?__clerk_testing_token=1713-${opaque('c')}`), inUrl],
  ['a rotating nonce', opaque('d'), url(`/?rotating_token_nonce=${opaque('d')}`), inUrl],
  ['a short code', '4/0AeanS', url('/cb?code=4/0AeanS&scope=email'), inUrl],
  ['a short state', 'xyzABC12', url('/cb?state=xyzABC12'), inUrl],
  ['a login hint', 'ada@lovelace.org', url('/?login_hint=ada%40lovelace.org'), inUrl],
  [
    'an assertion',
    base64('<Assertion><NameID>ada@lovelace.org</NameID></Assertion>'),
    body(`SAMLResponse=${encodeURIComponent(base64('<Assertion><NameID>ada@lovelace.org</NameID></Assertion>'))}`),
    inBody,
  ],
  ['a relay state', opaque('e'), url(`/?RelayState=${opaque('e')}`), inUrl],
  [
    'a token in a URL in a query',
    token,
    url(`/?redirect_url=${encodeURIComponent(`https://app.example.com/?t=${token}`)}`),
    inUrl,
  ],
  // Paths, fragments and hosts.
  ['an identifier in the path', clerkId('sess', now), url(`/v1/client/sessions/${clerkId('sess', now)}/touch`), inUrl],
  ['JSON in the path', 'ada@lovelace.org', url(`/img/${base64Url('{"src":"ada@lovelace.org"}')}`), inUrl],
  ['a signature of a medium', opaque('f'), url(`/a.png?X-Amz-Signature=${opaque('f')}`), inUrl],
  ['a token in the fragment', token, url(`/#access_token=${token}`), inUrl],
  ['a password before the host', 'hunter2', { request: { url: 'https://ada:hunter2@app.example.com/' } }, inUrl],
  [
    'a development instance',
    'gentle-otter-42',
    { request: { url: 'https://gentle-otter-42.clerk.accounts.dev/' } },
    inUrl,
  ],
  ['a tunnel', 'f3a1-84-12-9-7', { request: { url: 'https://f3a1-84-12-9-7.ngrok-free.app/' } }, inUrl],
  // Headers.
  ['a bearer', token, header('Authorization', `Bearer ${token}`), inHeader],
  ['a basic password', base64('ada:hunter2'), header('Authorization', `Basic ${base64('ada:hunter2')}`), inHeader],
  [
    'a proxy’s password',
    base64('ada:hunter2'),
    header('Proxy-Authorization', `Basic ${base64('ada:hunter2')}`),
    inHeader,
  ],
  ['a cookie', 'Midnight7', header('Cookie', 'theme=Midnight7'), inHeader],
  ['a cookie that is set', 'Midnight7', answerHeader('Set-Cookie', 'theme=Midnight7; Path=/'), inAnswerHeader],
  [
    'a cookie in its list',
    'Midnight7',
    { request: { cookies: [{ name: 'theme', value: 'Midnight7' }] } },
    'request.cookies.0.value',
  ],
  ['a dev browser’s header', `dvb_${opaque('g')}`, header('clerk-db-jwt', `dvb_${opaque('g')}`), inHeader],
  ['a short API key', 'abc123', header('X-Api-Key', 'abc123'), inHeader],
  ['a short CSRF token', 'abc123', header('X-CSRF-Token', 'abc123'), inHeader],
  ['a proof of possession', token, header('DPoP', token), inHeader],
  ['the address of a person', '84.12.9.7', header('X-Forwarded-For', '84.12.9.7'), inHeader],
  ['a secret key', `sk_live_${opaque('h')}`, header('Authorization', `Bearer sk_live_${opaque('h')}`), inHeader],
  ['a token in a referrer', token, header('Referer', `https://app.example.com/?__clerk_ticket=${token}`), inHeader],
  [
    'a token in a redirect',
    token,
    answerHeader('Location', `https://app.example.com/?__clerk_handshake=${token}`),
    inAnswerHeader,
  ],
  [
    'a token in the redirect’s copy',
    token,
    { response: { redirectURL: `/?__clerk_db_jwt=${token}` } },
    'response.redirectURL',
  ],
  // Bodies.
  ['a password in a form', 'horse', body('strategy=password&password=horse'), inBody],
  [
    'a password in a form’s list',
    'horse',
    { request: { postData: { params: [{ name: 'password', value: 'horse' }] } } },
    'request.postData.params.0.value',
  ],
  ['a password in JSON', 'horse', body('{"password":"horse"}'), `${inBody}.password`],
  [
    'a password in a part',
    'horse',
    body('--b\r\nContent-Disposition: form-data; name="password"\r\n\r\nhorse\r\n--b--'),
    inBody,
  ],
  ['a token in a response', token, answer({ jwt: token }), 'response.content.text.jwt'],
  [
    'an e-mail address',
    'ada@lovelace.org',
    answer({ identifier: 'ada@lovelace.org' }),
    'response.content.text.identifier',
  ],
  ['a name', 'Ada', answer({ user: { first_name: 'Ada' } }), 'response.content.text.user.first_name'],
  ['a phone number', '+14155552671', answer({ phone_number: '+14155552671' }), 'response.content.text.phone_number'],
  ['a city', 'Turin', answer({ city: 'Turin' }), 'response.content.text.city'],
  [
    'a person in metadata’s names',
    'ada@lovelace.org',
    answer({ public_metadata: { 'ada@lovelace.org': 1 } }),
    'response.content.text.public_metadata.*',
  ],
  ['a backup code', 'a1b2c3d4', answer({ backup_codes: ['a1b2c3d4'] }), 'response.content.text.backup_codes.0'],
  ['a TOTP secret', 'JBSWY3DPEHPK3PXP', answer({ secret: 'JBSWY3DPEHPK3PXP' }), 'response.content.text.secret'],
  [
    'a TOTP address',
    'JBSWY3DPEHPK3PXP',
    answer({ uri: 'otpauth://totp/x?secret=JBSWY3DPEHPK3PXP' }),
    'response.content.text.uri',
  ],
  [
    'an organization',
    'Acme',
    answer({ organization: { name: 'Acme', slug: 'acme' } }),
    'response.content.text.organization.name',
  ],
  [
    'a token in a page',
    token,
    { response: { content: { text: `<script>self.__next_f.push("{\\"jwt\\":\\"${token}\\"}")</script>` } } },
    'response.content.text',
  ],
  [
    'a person in base64',
    'ada@lovelace.org',
    { response: { content: { encoding: 'base64', text: base64('{"email":"ada@lovelace.org"}') } } },
    'response.content.text',
  ],
  [
    'a person in a claim',
    'ada@lovelace.org',
    answer({ jwt: signToken({ email: 'ada@lovelace.org' }).replace(/[^.]*$/, '') }),
    'response.content.text.jwt',
  ],
  // What is around a request.
  ['the server’s address', '84.12.9.7', { serverIPAddress: '84.12.9.7' }, 'serverIPAddress'],
  [
    'a token in a stack',
    token,
    { _initiator: { stack: { callFrames: [{ url: `https://a.example.com/?t=${token}` }] } } },
    '_initiator.stack.callFrames.0.url',
  ],
  [
    'a token in a message',
    token,
    { _webSocketMessages: [{ data: `{"auth":"${token}"}` }] },
    '_webSocketMessages.0.data.auth',
  ],
  ['a comment', 'ada@lovelace.org', { comment: 'from ada@lovelace.org' }, 'comment'],
  ['a person in Unicode escapes', 'ada@lovelace.org', { _data: '{"a":"ada\\u0040lovelace.org"}' }, '_data.a'],
];

describe('the second opinion on a raw capture names the place of', () => {
  it.each(planted)('%s', (_what, secret, entry, place) => {
    const leaks = verifyText(JSON.stringify({ log: { entries: [entry] } }));
    expect(leaks.map((leak) => leak.place)).toContain(`log.entries.0.${place}`);
    expect(JSON.stringify(leaks)).not.toContain(secret);
  });

  it('all of them in one file', () => {
    const text = JSON.stringify({ log: { entries: planted.map(([, , entry]) => entry) } });
    const places = new Set(verifyText(text).map(({ place }) => place));
    const missed = planted.flatMap(([what, , , place], index) =>
      places.has(`log.entries.${index}.${place}`) ? [] : what,
    );
    expect(missed).toEqual([]);
  });
});
