import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { providers } from '../../../../lib/providers/index.ts';
import { verifyText } from '../../../../lib/sanitize/index.ts';
import { createExportVerifier } from '../../../../lib/sanitize/second-opinion/index.ts';
import { clerkId } from '../../../fixtures/clerk-fapi/index.ts';
import { now } from '../../../fixtures/exchange.ts';
import { signToken } from '../../../fixtures/token.ts';

const whats = (text: string): string[] => verifyText(text).map(({ what }) => what);
const base64 = (text: string): string => Buffer.from(text).toString('base64');
const token = signToken({ sub: 'user_1' });
const within = (depth: number, json: string): string => `${'['.repeat(depth)}${json}${']'.repeat(depth)}`;

describe('the second opinion finds', () => {
  it.each([
    ['a token', `see ${token}`, 'a token with its signature'],
    ['a token within base64', base64(JSON.stringify({ token })), 'a token with its signature'],
    ['an e-mail address', 'mail ada@lovelace.org', 'an e-mail address'],
    ['one in percent-encoding', 'q=ada%40lovelace.org', 'an e-mail address'],
    [
      'one in the payload of a token without a signature',
      `eyJhbGciOiJub25lIn0.${Buffer.from('{"email":"ada@lovelace.org"}').toString('base64url')}.`,
      'an e-mail address',
    ],
    ['one behind slashes', `/img/${base64('{"src":"ada@lovelace.org"}')}`, 'an e-mail address'],
    ['one in Unicode escapes', '{"a":"ada\\u0040lovelace.org"}', 'an e-mail address'],
    ['one in letters of full width', 'ａｄａ＠ｌｏｖｅｌａｃｅ．ｏｒｇ', 'an e-mail address'],
    ['one with a soft hyphen', 'ada@love\u00adlace.org', 'an e-mail address'],
    ['one turned around for the eye', '\u202eada@lovelace.org\u202c', 'an e-mail address'],
    ['one in Cyrillic', 'ада@лавлейс.рф', 'an e-mail address'],
    ['one in hexadecimal', Buffer.from('ada@lovelace.org').toString('hex'), 'an e-mail address'],
    ['a password in JSON that is cut off', '{"password":"fine-weather', 'a personal or secret value'],
    [
      'one in JSON over several lines',
      '```json\n{\n  "password": "fine weather"\n}\n```',
      'a personal or secret value',
    ],
    ['a number in JSON over several lines', '{\n  "phone": 4155552671,', 'a personal or secret value'],
    ['a cookie of a raw message', 'GET / HTTP/1.1\nCookie: theme=Midnight-Blue-42', 'a cookie'],
    ['a cookie of a command', "curl https://a.example \\\n  -H 'cookie: theme=Midnight-Blue-42' \\\n", 'a cookie'],
    ['cookies as Chromium copies them', "  -b 'lang=en; theme=Midnight-Blue-42' \\\\", 'a cookie'],
    ['one deeper than anybody writes', within(300, '"ada@lovelace.org"'), 'an e-mail address'],
    ['one deeper than a stack reaches', within(100_000, '{"a":"ada@lovelace.org"}'), 'an e-mail address'],
    ['a name of a field as deep', within(300, '{"ada@lovelace.org":1}'), 'an e-mail address'],
    ['a number as deep, by its name', within(300, '{"phone":14155552671}'), 'a personal or secret value'],
    ['a phone number of North America', 'call (415) 555-2671', 'a phone number'],
    ['a phone number with an international prefix', 'call 0044 7700 900123', 'a phone number'],
    ['a hardware address', 'a4:83:e7:01:02:03', 'a hardware address'],
    ['a home on a Mac', 'file:///Users/ada/notes.txt', 'a folder of a person'],
    ['a home on Windows', 'C:\\Users\\ada\\notes.txt', 'a folder of a person'],
    ['a phone number', 'call +1 (415) 555-2671', 'a phone number'],
    ['an IP address', 'from 8.8.4.4 it came', 'an IP address'],
    ['an IPv6 address', 'from 2a00:1450:4001:82a::200e', 'an IPv6 address'],
    [
      'a secret key before a sanitized token',
      `sk_live_${'aB3'.repeat(12)}eyJhbGciOiJIUzI1NiJ9.e30.sanitized`,
      'a key of a vendor',
    ],
    ['a secret key', `sk_live_${'aB3'.repeat(12)}`, 'a key of a vendor'],
    ['a dev browser', `dvb_${clerkId('x', now).slice(2)}`, 'a key of a vendor'],
    ['an identifier', clerkId('user', now), 'a random-looking value'],
    ['a development instance', 'https://gentle-otter-42.clerk.accounts.dev/', 'the host of a development instance'],
    ['a UUID', '3f2b8c1e-9d4a-4b6f-8a7e-1c2d3e4f5a6b', 'a UUID'],
    ['a random word', 'x-id: q8Zr4TnV1bXw7LpK9sYd', 'a random-looking value'],
    ['a name in JSON', '{"user":{"first_name":"Ada"}}', 'a personal or secret value'],
    ['a password in a form', '{"postData":{"text":"strategy=password&password=horse"}}', 'a personal or secret value'],
    ['a short code in a form', '{"postData":{"text":"strategy=email_code&code=424242"}}', 'a personal or secret value'],
    ['a short code in a URL', 'https://example.com/verify?code=0042', 'a personal or secret value'],
    ['a password of digits', '{"password":"123456"}', 'a personal or secret value'],
    ['a user’s number at a provider', '{"provider_user_id":"583231583231"}', 'a personal or secret value'],
    ['a cookie', '{"headers":[{"name":"Cookie","value":"theme=Midnight7"}]}', 'a cookie'],
    ['a payment card', 'paid with 5217 2950 1122 3348', 'the number of a payment card'],
    ['a payment card as a number', '{"paidWith":5217295011223348}', 'the number of a payment card'],
    ['a bank account', 'from DE89 3704 0044 0532 0130 00', 'the number of a bank account'],
    ['an official number', '{"ssn":"219-09-9999"}', 'a personal or secret value'],
    ['a large number that identifies', '{"account":{"userId":"158323158323112233"}}', 'an identifier'],
    ['a name beside an e-mail', '{"name":"Ada","email":"user-1@redacted.invalid"}', 'a personal or secret value'],
    ['a customer', '{"data":[{"object":"organization","name":"Analytical Engines"}]}', 'a personal or secret value'],
    ['a site that was asked', '{"request":{"url":"https://clerk.lovelace.org/v1/client"}}', 'the host of somebody'],
    ['an app by its port', '{"request":{"url":"wss://ada:x@lovelace.org:8443/"}}', 'the host of somebody'],
    ['a page that asked', '{"headers":[{"name":"Origin","value":"https://lovelace.org"}]}', 'the host of somebody'],
  ])('%s', (_case, text, what) => {
    expect(whats(text)).toContain(what);
  });

  it('names the place and never the value', () => {
    const text = JSON.stringify({ log: { 'ada@lovelace.org': [{ email: 'bob@lovelace.org' }] } });
    expect(verifyText(text)).toEqual([
      { place: 'log.*', what: 'an e-mail address' },
      { place: 'log.*.0.email', what: 'an e-mail address' },
      { place: 'log.*.0.email', what: 'a personal or secret value' },
    ]);
  });
});

describe('the second opinion lets pass', () => {
  it.each([
    'Nothing here but words, 42 numbers and 3.5 versions 1.2.3.',
    '{"first_name":"name-1","email_address":"user-1@redacted.invalid","phone_number":"+15550100","ip":"192.0.2.1"}',
    '{"password":"required","username":"on","first_name":""}',
    '{"provider_user_id":"000000000001","replaced":{"identifier":123,"phone":4}}',
    'strategy=email_code&code=secr-1',
    'sk_live_000000000000000000000001 dvb_000000000000000000000000001',
    'https://app-1.clerk.accounts.dev/v1/client/sessions/{session_id}/touch?__clerk_api_version=2025-04-10',
    'sha256 application/x-www-form-urlencoded ERR_BLOCKED_BY_CLIENT access-control-allow-credentials',
    'Mozilla/5.0 () Chrome/133',
    'pay with 4242 4242 4242 4242, 4111111111111111 or 3782 822463 10005; order 5217295011223344',
    'GB29 NWBK 6016 1331 9268 20 is no account',
    '{"ssn":"required","userId":"000000000000000007","id":"1000000000000000","name":"text-1","email":""}',
    '{"request":{"url":"https://app-1.vercel.app:8443/"},"Origin":"http://[::1]:3000","location":"https://example.com/"}',
    'https://github.com/clerk/javascript/commit/6c7da04025d5633699800a99ec3fbadf70ad35b8 fixed it',
  ])('%s', (text) => {
    expect(verifyText(text)).toEqual([]);
  });
});

it.each(providers.flatMap(({ hosts }) => hosts ?? []))('the second opinion knows the host %s', (host) => {
  for (const name of [host, `app-1.${host}`, `frontend.${host}`])
    expect(verifyText(JSON.stringify({ request: { url: `https://${name}/` } }))).toEqual([]);
});

describe('a search for copies of what was replaced', () => {
  const isPublic = (value: string): boolean => value === 'session';

  it.each([
    ['as it is', 'Hello Lovelace!', true],
    ['in other case', 'hello LOVELACE', true],
    ['in base64', base64('Hello Lovelace, hello'), true],
    ['in percent-encoding', '%4c%6fvelace', true],
    ['as a part of another word', 'lovelaces', false],
    ['not at all', 'Hello', false],
  ])('finds a name %s', (_case, text, isFound) => {
    expect(createExportVerifier(['Lovelace'], isPublic)(text).length > 0).toBe(isFound);
  });

  it('finds a secret within a word', () => {
    expect(createExportVerifier(['hush12345'], isPublic)('xxhush12345xx')).toEqual([
      { place: 'line 1', what: 'a value that was replaced' },
    ]);
  });

  it.each([
    ['31104233', 'at 1731104233000', false],
    ['31104233', 'id 31104233', true],
    ['31104233', 'id-31104233.', true],
    ['a1b2c3', 'QmFhMWIyYzNy', false],
    ['a1b2c3', '/a1b2c3/', true],
  ])('finds %s in %s: %s', (value, text, isFound) => {
    expect(createExportVerifier([value], isPublic)(text).length > 0).toBe(isFound);
  });

  it('finds each of many values that begin or end alike, wherever it stands', () => {
    const values = Array.from({ length: 40 }, (_, index) => [`sess_same_${index}_q`, `${index}_p@same-end`]).flat();
    const shows = createExportVerifier(values, isPublic);
    for (const value of values)
      for (const text of [value, `${value} and more`, `before ${value}`, `in ${value} between`])
        expect(shows(text), text).toHaveLength(1);
    expect(shows('sess_same_q x_p@same-end sess_same_40_q')).toEqual([]);
  });

  it.each(['session', 'Ada', 'name-1', 'user-1@redacted.invalid'])(
    'does not ask for %s, which is public, short or a stand-in',
    (value) => {
      expect(createExportVerifier([value], isPublic)(`the ${value} here`)).toEqual([]);
    },
  );
});

it('the second opinion shares no code with the sanitizer', () => {
  const folder = new URL('../../../../lib/sanitize/second-opinion/', import.meta.url);
  for (const file of readdirSync(folder))
    expect(readFileSync(new URL(file, folder), 'utf8')).not.toMatch(/from '\.\.\//);
});
