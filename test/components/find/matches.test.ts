import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sentText, shownText } from '../../../components/details/body-text.ts';
import { markedPieces } from '../../../components/find/highlight.ts';
import { findPattern, matchesIn } from '../../../components/find/matches.ts';
import { readContent } from '../../../lib/capture/index.ts';
import { inspection } from '../recording.ts';

const row = inspection(
  {},
  {
    index: 4,
    url: 'https://app.example.com/?tenant=Acme',
    requestHeaders: { cookie: 'a=1; org=acme', accept: '*/*' },
    form: { name: 'acme' },
    json: { name: 'ACME', other: { name: 'acme' } },
  },
);
const found = (text: string) => {
  const pattern = findPattern(text);
  return pattern === null ? null : matchesIn(row, pattern).map((match) => `${Object.values(match).join(' ')}`);
};

it('names the place of every match, in any case', () => {
  expect(found('acme')).toEqual([
    '4 pair request.query.tenant',
    '4 pair request.cookie.org',
    '4 body response 0',
    '4 body response 1',
    '4 body request 0',
  ]);
});

it('takes no notice of blanks that a drawn body has and a sent one has not', () => {
  expect(found('"name": "acme"')).toEqual(['4 body response 0', '4 body response 1']);
});

it('takes a pasted object as the same, whatever its blanks', () => {
  for (const text of [
    '{"name":"ACME","other":{',
    '{ "name": "ACME", "other": {',
    '"name":"acme"}}',
    '"name": "acme" } }',
  ])
    expect(found(text)).toEqual(['4 body response 0']);
});

it('searches a body as it is shown, however it was sent', () => {
  const text = '{"caf\\u00e9":"ol\\u00e9"}';
  const exchange = { ...row.exchange.response, body: { kind: 'text', mediaType: 'application/json', text } as const };
  const escaped = { ...row, exchange: { ...row.exchange, response: exchange } };
  const pattern = findPattern('olé') ?? /x/g;
  expect(matchesIn(escaped, pattern)).toEqual([{ exchange: 4, kind: 'body', side: 'response', nth: 0 }]);
  const shown = shownText(readContent(exchange.body)) ?? '';
  expect(markedPieces([{ text: shown, isSecret: false }], pattern).map((piece) => piece.text)).toContain('olé');
  expect(sentText(exchange.body)).toBe(text);
});

it('does not count what cannot be shown', () => {
  const body = { kind: 'text', mediaType: 'application/json', text: 'acme, but no JSON' } as const;
  const { exchange } = row;
  const broken = { ...row, exchange: { ...exchange, response: { ...exchange.response, body } } };
  expect(matchesIn(broken, findPattern('no JSON') ?? /x/g)).toEqual([]);
});

it('finds text as it is written, not as a pattern', () => {
  expect(found('a.me')).toEqual([]);
  expect(found('*/*')).toEqual(['4 pair request.header.accept']);
  expect(found(' ')).toBeNull();
});

it('cuts plain text at its matches and leaves a secret whole', () => {
  const pieces = [
    { text: 'one two ', isSecret: false },
    { text: 'two-two', isSecret: true },
    { text: 'two', isSecret: false },
  ];
  const marked = markedPieces(pieces, findPattern('two') ?? /x/g);
  expect(marked.map(({ text, nth, count }) => [text, nth, count])).toEqual([
    ['one ', null, 0],
    ['two', 0, 1],
    [' ', null, 0],
    ['two-two', 1, 2],
    ['two', 3, 1],
  ]);
});

it('counts a match that goes on into a secret once, as the search does', () => {
  const pieces = [
    { text: '"jwt": "', isSecret: false },
    { text: 'eyJhbGci', isSecret: true },
    { text: '", "jwt": ""', isSecret: false },
  ];
  const marked = markedPieces(pieces, findPattern('"jwt":"') ?? /x/g);
  expect(marked.map(({ text, nth, count }) => [text, nth, count])).toEqual([
    ['"jwt": "', 0, 1],
    ['eyJhbGci', null, 0],
    ['", ', null, 0],
    ['"jwt": "', 1, 1],
    ['"', null, 0],
  ]);
  const across = markedPieces(pieces, findPattern('"jwt":"eyJ') ?? /x/g);
  expect(across.map(({ text, nth, count }) => [text, nth, count])).toEqual([
    ['"jwt": "', 0, 1],
    ['eyJhbGci', 0, 1],
    ['", "jwt": ""', null, 0],
  ]);
});

it('cuts a text without loss, with as many marks as the search counts', () => {
  const piece = fc.record({ text: fc.stringMatching(/^[ab]{0,6}$/), isSecret: fc.boolean() });
  fc.assert(
    fc.property(fc.array(piece), fc.stringMatching(/^[ab]{1,3}$/), (pieces, needle) => {
      const pattern = findPattern(needle) ?? /x/g;
      const whole = pieces.map(({ text }) => text).join('');
      const marked = markedPieces(pieces, pattern);
      expect(marked.map(({ text }) => text).join('')).toBe(whole);
      const seen = marked.flatMap(({ nth, count }) => Array.from({ length: count }, (_, by) => (nth ?? 0) + by));
      expect([...new Set(seen)]).toEqual(Array.from(whole.matchAll(pattern), (_, index) => index));
    }),
  );
});
