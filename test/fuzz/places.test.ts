// One sign over and over in each place of an exchange where a text of any length can stand: analysis and export come to an end.
import { expect, it } from 'vitest';
import { prepareExport } from '../../entrypoints/shared/prepare-export.ts';
import { readCapture } from '../../lib/capture/index.ts';
import { inspectCapture } from '../../lib/inspect/index.ts';
import { verifyText } from '../../lib/sanitize/index.ts';
import { signToken } from '../fixtures/token.ts';

const host = 'otter-42.clerk.accounts.dev';
const json = (value: unknown) => ({ mimeType: 'application/json', text: JSON.stringify(value) });

/** What is peculiar to a request with this text in it. */
const urls: readonly ((text: string) => string)[] = [
  (text) => `https://${text}/`,
  (text) => `https://${text}.${host}/v1/client`,
  (text) => `https://${host}/v1/client/sessions/${text}/touch`,
  (text) => `https://${host}/v1/client?a=${text}&${text}=a#${text}`,
];
const names = [
  'authorization',
  'cookie',
  'origin',
  'user-agent',
  'set-cookie',
  'location',
  'date',
  'content-type',
  'x-own',
];
const headersWith = (text: string) => names.map((name) => ({ name, value: text }));
const claimsWith = (text: string) => ({ iss: text, sub: text, azp: text, sid: text, own: text });
const bodiesWith = (text: string) => [
  json({ response: { object: 'client', id: text, own: text, [text]: 1 } }),
  json({ response: { object: 'session', last_active_token: { object: 'token', jwt: signToken(claimsWith(text)) } } }),
  json({ response: { object: 'user', username: text, image_url: text, email_addresses: [{ email_address: text }] } }),
  json({ errors: [{ code: text, message: text, long_message: text }] }),
  { mimeType: 'text/html', text },
];

const harWith = (text: string): string => {
  const headers = headersWith(text);
  const requests = [
    ...urls.map((url) => ({ url: url(text), content: json({}), headers: [] })),
    { url: `https://${host}/v1/client`, content: json({}), headers },
    ...bodiesWith(text).map((content) => ({ url: `https://${host}/v1/client`, content, headers: [] })),
  ];
  const entries = requests.map((one) => ({
    startedDateTime: '2026-03-14T09:30:00.000Z',
    request: { method: 'POST', url: one.url, headers: one.headers, postData: { mimeType: 'text/plain', text } },
    response: { status: 200, headers: one.headers, content: one.content },
  }));
  return JSON.stringify({ log: { entries } });
};

it.each([
  'a',
  '-',
  '.',
  'a.',
  'a-',
  '1',
  '%',
  '%41',
  '/',
  '=',
  ',',
  ';',
  '"',
  '{',
  '[',
  '@',
  ':',
  ' ',
  '\\',
  'eyJ.',
  '\ud800',
])('which is %j', async (sign) => {
  const text = harWith(sign.repeat(200_000 / sign.length));
  const reading = readCapture(text);
  const { inspections, findings } = await inspectCapture(reading.ok ? reading.exchanges : []);
  expect(inspections.length).toBeGreaterThan(5);
  expect(findings.filter(({ rule }) => rule.startsWith('internal/'))).toEqual([]);
  const how = { format: 'har', areTimesKept: false, hosts: [], secretNames: [] } as const;
  const prepared = await prepareExport({ inspections, ...how });
  // Refusing is safe too.
  expect(prepared.leaks.length > 0 || verifyText(prepared.text).length === 0).toBe(true);
});
