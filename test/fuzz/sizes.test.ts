// What is too deep, too long or too much, and what is made to take a pattern for ever: each ends, and ends well.
import { describe, expect, it } from 'vitest';
import { readPattern } from '../../components/filter/pattern.ts';
import { readCapture } from '../../lib/capture/index.ts';
import { inspectCapture } from '../../lib/inspect/index.ts';
import { touchstone } from '../entrypoints/cli/fake-io.ts';
import { factor } from './effort.ts';

const million = 1_000_000;
const entries = (count: number): string =>
  `{"log":{"entries":[${'{"request":{"url":"/"}},'.repeat(count - 1)}{"request":{"url":"/"}}]}}`;
const content = (text: string, encoding: string): string =>
  JSON.stringify({
    log: {
      entries: [
        {
          request: { method: 'GET', url: 'https://otter-42.clerk.accounts.dev/v1/client' },
          response: { status: 200, content: { mimeType: 'application/json', text, encoding } },
        },
      ],
    },
  });

const readable: readonly (readonly [string, () => string, kind: string])[] = [
  ['100,000 lists in each other', () => '['.repeat(1e5) + ']'.repeat(1e5), 'json'],
  ['100,000 objects in each other', () => `${'{"response":'.repeat(1e5)}1${'}'.repeat(1e5)}`, 'json'],
  ['a string of 20 MB', () => JSON.stringify({ object: 'user', username: 'x'.repeat(20 * million) }), 'json'],
  // More with `npm run fuzz`, up to a million of them.
  ['many entries', () => entries(Math.min(20_000 * factor, million)), 'har'],
  [
    'a log of many lists that are no entries',
    () => `{"log":{${'"a":[],'.repeat(2e5)}"entries":[{"request":{"url":"/"}}]}}`,
    'har',
  ],
  ['a token of dots', () => `eyJ${'.'.repeat(20 * million)}`, 'token'],
  ['a million cookies', () => 'a=1; '.repeat(million), 'cookies'],
  [
    'integers beyond what a number holds',
    () => `{"object":"client","a":[${'99999999999999999,'.repeat(1e5)}1]}`,
    'json',
  ],
  ['20 MB that are no base64', () => content('!'.repeat(20 * million), 'base64'), 'har'],
  ['gzip as text', () => content('\u001f\u008b\b\0\0', ''), 'har'],
  ['lone surrogates', () => content('{"object":"\ud800","id":"\udfff"}', ''), 'har'],
  ['a command with 20 MB in quotes', () => `curl 'https://a.example/' -d "${'x'.repeat(20 * million)}"`, 'transcript'],
  ['a command of escapes in a quote that never closes', () => `curl $'${"\\'".repeat(million)}`, 'transcript'],
  [
    'a call of fetch of 20 MB',
    () => `fetch("https://a.example/", {"body":"${'x'.repeat(20 * million)}"});`,
    'transcript',
  ],
  ['a command for PowerShell of 20 MB', () => `Invoke-WebRequest -Body "${'x'.repeat(20 * million)}"`, 'transcript'],
  ['a table of headers that never ends', () => `$session = @{\n${'x\n'.repeat(1e5)}`, 'transcript'],
  ['a table of quotes', () => `Invoke-WebRequest -Headers @{\n${'"'.repeat(2e5)}\n}`, 'transcript'],
  ['blank lines in a body', () => `GET https://a.example/ 200\n{${'\n'.repeat(2e5)}}`, 'transcript'],
  [
    'escaped quotes in a string that never ends',
    () => `GET https://a.example/ 200\n{"${'\\"'.repeat(3e5)}`,
    'transcript',
  ],
  ['a body of a million lines', () => `Response Body\n${'x\n'.repeat(million)}`, 'transcript'],
];

describe('reads', () => {
  it.each(readable)('%s', async (_, text, kind) => {
    const reading = readCapture(text());
    expect(reading).toMatchObject({ ok: true, kind });
    const { findings } = await inspectCapture(reading.ok ? reading.exchanges : []);
    expect(findings.filter(({ rule }) => rule === 'internal/crashed-rule')).toEqual([]);
  });
});

describe('refuses', () => {
  it.each([
    ['calls of fetch that never end', () => 'fetch("https://a.example/", {\n"a": 1,\n'.repeat(million / 2)],
    ['calls of fetch that end at once', () => 'fetch("\n'.repeat(million)],
    ['a call of fetch that does not end', () => `fetch("https://a.example/" ${') ; '.repeat(million)}`],
  ])('%s', (_, text) => {
    expect(readCapture(text())).toMatchObject({ ok: false, place: expect.stringMatching(/^line [13], column /) });
  });
});

describe('sanitizes and judges', () => {
  it.each([
    ['identifiers of nothing but joints', 'a_'.repeat(2e5)],
    ['colons', 'a:'.repeat(million)],
    ['dots like those of a stand-in host', `${'clerk.'.repeat(40)}!`],
    ['percent signs', '%41'.repeat(million)],
    ['percent signs of percent signs', `%${'25'.repeat(1e5)}41`],
    ['half an address', 'a@'.repeat(1e5)],
    ['slashes', '/a'.repeat(2e5)],
    ['backslashes', '\\'.repeat(2e5)],
    ['dashes', `+${'1-'.repeat(1e5)}`],
    ['quotes', '"'.repeat(2e5)],
    ['a lone surrogate', '\ud800'],
  ])('%s', async (_, text) => {
    const body = JSON.stringify({ object: 'user', id: 'user_1', username: text, unknown: text });
    const { code, err, written } = await touchstone(['sanitize', 'file', '-o', 'out.har'], { file: body });
    // Refusing is safe too.
    expect(code, err).toBeLessThan(2);
    if (code === 1) return expect(written).toEqual({});
    const verdict = await touchstone(['verify', 'out.har'], written);
    expect(verdict.code, verdict.err).toBe(0);
    expect((await touchstone(['verify', 'file'], { file: text })).code).toBeLessThan(3);
  });
});

describe('bytes that are no UTF-8', () => {
  const bom = Buffer.from([0xef, 0xbb, 0xbf]);
  it.each([
    ['a byte that begins nothing', Buffer.from([0x7b, 0xff, 0x7d]), 2],
    ['a character cut off', Buffer.from('{"a":"é"}').subarray(0, 7), 2],
    ['gzip', Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0]), 2],
    ['a mark and nothing else', bom, 2],
    ['UTF-8 with its mark', Buffer.concat([bom, Buffer.from('{"object":"client"}')]), 0],
    ['UTF-16 with its mark', Buffer.from('\uFEFF{"object":"client"}', 'utf16le'), 0],
    ['UTF-16 without its mark', Buffer.from('{"object":"client"}', 'utf16le'), 0],
  ])('%s', async (_, file, code) => {
    expect((await touchstone(['inspect', 'file'], { file })).code).toBe(code);
  });
});

describe('a pattern of the filter', () => {
  const subject = 'a'.repeat(500);
  it.each([
    'a*a*a*b',
    '(.*)(.*)(.*)b',
    '((a|a){9}){9}b',
    '(a|a)'.repeat(30),
    'a?'.repeat(60),
    `${'a?'.repeat(8)}b`,
    `${'(a|a)'.repeat(8)}b`,
    'a*a*b',
    '(?:a?a?a?a?)a*b',
    '(?=a*)a*b',
    '((((a+))))*b',
  ])('is refused or comes to an end: %s', (source) => {
    const reading = readPattern(source, '');
    expect(reading.ok && reading.pattern.test(subject)).toBe(false);
  });
});
