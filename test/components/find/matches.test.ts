import { expect, it } from 'vitest';
import { markedPieces } from '../../../components/find/highlight.ts';
import { findPattern, matchesIn } from '../../../components/find/matches.ts';
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
